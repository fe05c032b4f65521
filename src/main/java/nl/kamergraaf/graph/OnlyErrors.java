package nl.kamergraaf.graph;

import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.system.ErrorHandler;

/** Errors end the reading of a file; what is only worth a warning, such as a date that is none, is for the shapes to find. */
final class OnlyErrors implements ErrorHandler {

  @Override
  public void warning(String message, long line, long column) {
    // for the shapes to find
  }

  @Override
  public void error(String message, long line, long column) {
    throw new RiotParseException(message, line, column);
  }

  @Override
  public void fatal(String message, long line, long column) throws RiotException {
    throw new RiotParseException(message, line, column);
  }
}
