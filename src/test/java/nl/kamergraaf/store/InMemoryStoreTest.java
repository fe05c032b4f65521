package nl.kamergraaf.store;

class InMemoryStoreTest extends StoreContract {

  @Override
  Database database() {
    return new InMemory();
  }
}
