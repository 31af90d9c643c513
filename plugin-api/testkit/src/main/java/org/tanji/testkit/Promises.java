package org.tanji.testkit;

import org.tanji.api.v1.ProductFamily;

/** Something that a family promises. */
interface Promises {

    ProductFamily family();
}
