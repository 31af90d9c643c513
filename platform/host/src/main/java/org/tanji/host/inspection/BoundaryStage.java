package org.tanji.host.inspection;

/** A stage of life behind the factory's gate; Annex 1 asks about it when the system boundary includes it. */
public enum BoundaryStage {
    DELIVERY_STORAGE,
    USE,
    END_OF_LIFE
}
