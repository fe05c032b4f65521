package nl.kamergraaf.catalogue;

import java.util.List;
import nl.kamergraaf.store.DataVersion;

/** What takes long to work out of a state of the data: how much is in it, and the data as files. */
record Edition(DataVersion version, Figures figures, List<Dump> dumps) {}
