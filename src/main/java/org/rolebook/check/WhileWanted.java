package org.rolebook.check;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.rolebook.parallel.InOrder;

/** A list that cannot be gone through any further once nobody wants what comes of it. */
final class WhileWanted<E> extends AbstractList<E> implements RandomAccess {

  private final List<E> all;

  WhileWanted(List<E> all) {
    this.all = all;
  }

  @Override
  public E get(int index) {
    InOrder.requireWanted();
    return all.get(index);
  }

  @Override
  public int size() {
    return all.size();
  }
}
