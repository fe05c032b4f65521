package nl.kamergraaf.shacl;

/** A text that tells after every so many of its characters that were looked at: engines for regular expressions tell nobody. */
public final class WatchedText implements CharSequence {

  private final CharSequence text;
  private final long every;
  private final Runnable watch;
  private long left;

  /**
   * @param every after so many looks, at least 1
   * @param watch what is then called; it may end the matching by an exception
   */
  public WatchedText(CharSequence text, long every, Runnable watch) {
    this.text = text;
    this.every = every;
    this.watch = watch;
    this.left = every;
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    if (--left <= 0) {
      left = every;
      watch.run();
    }
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
