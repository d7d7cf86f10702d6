package org.rolebook.workload;

/**
 * A department of 20 positions; the first of them leads it.
 *
 * @param number from 0
 * @param path folder below the content, without slashes at its ends
 * @param name name, unique in the workload
 * @param mission one sentence
 */
record Department(int number, String path, String name, String mission) {}
