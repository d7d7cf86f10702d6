/**
 * Publishing held against what can happen to it: processes that are killed, full disks, missing
 * permissions, things in the way, builds at once, clocks that jump. {@code
 * -Dtransaction.rounds=200} tries each as often; the usual figure is small.
 */
@NullMarked
package org.rolebook.transaction;

import org.jspecify.annotations.NullMarked;
