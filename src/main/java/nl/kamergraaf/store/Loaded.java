package nl.kamergraaf.store;

/** What loading a letter did. */
public enum Loaded {
  /** First version of this letter in the store. */
  ADDED,
  /** The store held exactly this already; nothing was written. */
  UNCHANGED,
  /** The same version number with other content took the place of what was there. */
  REPLACED,
  /** A newer version; the older one stays in its named graph and leaves the default view. */
  SUCCEEDED,
  /** An older version than the one shown; kept in its named graph, not shown. */
  KEPT_OLDER
}
