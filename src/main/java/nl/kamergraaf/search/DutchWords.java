package nl.kamergraaf.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.DutchStemmer;

/**
 * Words as Dutch has them: "sancties" and "Sanctie" are one, and so are "Oekraïne" and "Oekraine"; "de" and "van" are none. Names in other
 * languages go the same way, in the index and in the question alike.
 */
final class DutchWords extends Analyzer {

  private static final CharArraySet SILENT = DutchAnalyzer.getDefaultStopSet();

  private final boolean stemmed;

  private DutchWords(boolean stemmed) {
    this.stemmed = stemmed;
  }

  static Analyzer stems() {
    return new DutchWords(true);
  }

  /** The words of a question, not yet stemmed, so that each can also be the beginning of a word. */
  static List<String> of(String question) {
    List<String> words = new ArrayList<>();
    try (Analyzer analyzer = new DutchWords(false);
        TokenStream tokens = analyzer.tokenStream("", question)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(term.toString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer tokenizer = new StandardTokenizer();
    TokenStream words = new ASCIIFoldingFilter(new StopFilter(new LowerCaseFilter(tokenizer), SILENT));
    return new TokenStreamComponents(tokenizer, stemmed ? new SnowballFilter(words, new DutchStemmer()) : words);
  }

  @Override
  protected TokenStream normalize(String field, TokenStream in) {
    return new ASCIIFoldingFilter(new LowerCaseFilter(in));
  }
}
