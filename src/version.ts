/** The package's version: in the bundles nothing else stands beside the code. A test compares it. */
export const VERSION = '0.1.0';
