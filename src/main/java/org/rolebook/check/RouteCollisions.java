package org.rolebook.check;

import java.util.Set;
import org.rolebook.diagnostic.Severity;
import org.rolebook.model.Organisation;
import org.rolebook.plan.RouteCollision;
import org.rolebook.plan.RoutePlanner;

/** Two pages that want the same address, or one that wants an address of the site itself. */
final class RouteCollisions implements Rule {

  @Override
  public String id() {
    return "route-collision";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public boolean heeds(String field) {
    return Set.of("slug", "formerly", "status").contains(field);
  }

  @Override
  public void check(Organisation organisation, Findings findings) {
    for (RouteCollision collision : RoutePlanner.plan(organisation.handbook()).collisions()) {
      if (collision.isReserved()) {
        findings.report(collision.element(), "slug", "reserved", collision.route());
      } else {
        String other = collision.other();
        findings.report(collision.element(), "slug", "default", collision.route(), other);
      }
    }
  }
}
