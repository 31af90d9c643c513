package org.tanji.host.cli;

/** In what form a method is described; named as on the command line. */
enum HandbookFormat {
    markdown,
    html,
    json
}
