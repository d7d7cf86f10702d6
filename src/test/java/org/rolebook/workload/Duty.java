package org.rolebook.workload;

import java.util.List;

/** A named group of duties. */
record Duty(String group, List<String> items) {}
