package nl.kamergraaf.serve;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/** The pages' templates; whatever is put into them is escaped unless a template says otherwise, and none does. */
final class Templates {

  private final PebbleEngine engine;

  Templates() {
    ClasspathLoader loader = new ClasspathLoader(Templates.class.getClassLoader());
    loader.setPrefix("web/templates");
    loader.setSuffix(".html");
    engine = new PebbleEngine.Builder().loader(loader).autoEscaping(true).strictVariables(true).defaultLocale(Locale.forLanguageTag("nl")).build();
  }

  String fill(String template, Map<String, Object> model) {
    StringWriter page = new StringWriter();
    try {
      engine.getTemplate(template).evaluate(page, model);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return page.toString();
  }
}
