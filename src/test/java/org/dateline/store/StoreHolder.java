package org.dateline.store;

import java.nio.file.Path;

/** Another program that has a store open until it is ended. */
final class StoreHolder {
    private StoreHolder() {
    }

    public static void main(String[] args) throws InterruptedException {
        GraphStore.open(Path.of(args[0])).put(java.util.List.of());
        System.out.println("open");
        Thread.sleep(60_000);
    }
}
