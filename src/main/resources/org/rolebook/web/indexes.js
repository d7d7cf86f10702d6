/*
 * The tables of the indexes: sorted, filtered, added up and downloaded as they are shown. What is
 * chosen stands in the address, so that it can be sent to others. A classic script without requests.
 */
(function () {
  "use strict";

  function list(nodes) {
    return Array.prototype.slice.call(nodes);
  }

  function fold(text) {
    return text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
  }

  function words(element) {
    return element.textContent.replace(/\s+/g, " ").trim();
  }

  function fill(element, values) {
    element.textContent = element.getAttribute("data-text").replace(/\{(\d)\}/g, function (all, at) {
      return String(values[at]);
    });
  }

  // One value of an element chosen: itself, or for units any above it.
  function holds(element, key, wanted) {
    var value = element.getAttribute("data-f-" + key);
    return value !== null && value.split("\n").some(function (one) {
      var isWithin = one.indexOf(wanted + "/") === 0 || wanted === ".";
      return one === wanted || (key === "unit" && isWithin);
    });
  }

  function Index(form) {
    var table = document.getElementById(form.getAttribute("data-index"));
    var controls = list(form.querySelectorAll("select, input"));
    var heads = list(table.querySelectorAll("thead th"));
    var collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
    var status = document.querySelector("[data-count]");
    var exporter = document.querySelector("[data-export]");
    var kept = list(document.querySelectorAll("a[data-keep]")).map(function (link) {
      return { link: link, href: link.getAttribute("href") };
    });
    var groups = list(table.tBodies).map(function (body) {
      var heading = body.querySelector("[data-group]");
      var about = heading ? words(heading) : "";
      return {
        body: body,
        heading: heading,
        total: body.querySelector("[data-total]"),
        rows: list(body.querySelectorAll("[data-row]")).map(function (row) {
          return {
            element: row,
            text: fold(about + " " + row.textContent),
            items: list(row.querySelectorAll("li[data-f-unit]")),
          };
        }),
      };
    });
    var size = groups.reduce(function (sum, group) {
      return sum + group.rows.length;
    }, 0);

    function control(name) {
      return form.elements.namedItem(name);
    }

    // What is chosen, by name; nothing that is empty.
    function chosen() {
      var values = {};
      controls.forEach(function (one) {
        if (one.value.trim()) {
          values[one.name] = one.value.trim();
        }
      });
      return values;
    }

    function matches(row, facets, terms) {
      var ofItems = facets.filter(function (facet) {
        return !row.element.hasAttribute("data-f-" + facet.key);
      });
      var isChosen = facets.every(function (facet) {
        return ofItems.indexOf(facet) >= 0 || holds(row.element, facet.key, facet.value);
      });
      var shown = 0;
      row.items.forEach(function (item) {
        var match = ofItems.every(function (facet) {
          return holds(item, facet.key, facet.value);
        });
        item.hidden = !match;
        shown += match ? 1 : 0;
      });
      var isFound = terms.every(function (term) {
        return row.text.indexOf(term) >= 0;
      });
      return isChosen && isFound && (ofItems.length === 0 || shown > 0);
    }

    function filter(values) {
      var facets = Object.keys(values)
        .filter(function (key) {
          return key !== "q" && key !== "sort";
        })
        .map(function (key) {
          return { key: key, value: values[key] };
        });
      var terms = fold(values.q || "").split(" ");
      var shown = 0;
      groups.forEach(function (group) {
        var own = 0;
        group.rows.forEach(function (row) {
          var match = matches(row, facets, terms);
          row.element.hidden = !match;
          own += match ? 1 : 0;
        });
        group.body.hidden = own === 0;
        shown += own;
        if (group.total) {
          fill(group.total, [total(group.rows)]);
        }
      });
      fill(status, [shown, size]);
      exporter.hidden = shown === 0;
    }

    // The sum of the weights that are shown.
    function total(rows) {
      var at = column("weight");
      var sum = rows.reduce(function (all, row) {
        return all + (row.element.hidden ? 0 : Number(key(row, at)) || 0);
      }, 0);
      return Number(sum.toFixed(6));
    }

    function column(name) {
      var head = heads.filter(function (one) {
        return one.getAttribute("data-key") === name;
      })[0];
      return head ? head.getAttribute("data-at") : "";
    }

    // What a row is sorted by in a column.
    function key(row, at) {
      var cell = row.element.querySelector('[data-col="' + at + '"]');
      return cell ? cell.getAttribute("data-sort") || words(cell) : "";
    }

    // Sorts the rows of each group; what has no value comes last.
    function sort(wanted) {
      var down = wanted.charAt(0) === "-";
      var name = down ? wanted.slice(1) : wanted;
      var at = column(name);
      heads.forEach(function (head) {
        var isOwn = head.getAttribute("data-key") === name;
        head.removeAttribute("aria-sort");
        if (isOwn) {
          head.setAttribute("aria-sort", down ? "descending" : "ascending");
        }
      });
      groups.forEach(function (group) {
        var keyed = group.rows.map(function (row, place) {
          return { row: row, place: place, key: at ? key(row, at) : "" };
        });
        keyed.sort(function (one, other) {
          if (!one.key !== !other.key) {
            return one.key ? -1 : 1;
          }
          var order = collator.compare(one.key, other.key);
          return (down ? -order : order) || one.place - other.place;
        });
        keyed.forEach(function (one) {
          group.body.appendChild(one.row.element);
        });
      });
    }

    function remember(values) {
      var query = new URLSearchParams(values).toString();
      var ending = query ? "?" + query : "";
      try {
        var address = (ending || window.location.pathname) + window.location.hash;
        window.history.replaceState(null, "", address);
      } catch (e) {
        return; // the address stays as it is
      }
      kept.forEach(function (one) {
        one.link.setAttribute("href", one.href + ending);
      });
    }

    function recall() {
      var values = new URLSearchParams(window.location.search);
      controls.forEach(function (one) {
        var value = values.get(one.name);
        if (value !== null) {
          one.value = value;
          if (one.selectedIndex < 0) {
            one.selectedIndex = 0; // no longer offered
          }
        }
      });
    }

    function apply() {
      var values = chosen();
      filter(values);
      remember(values);
    }

    function applyAll() {
      sort(control("sort").value);
      apply();
    }

    // A heading becomes a button: up, down, as it was; amounts the other way round.
    function sortable(head) {
      var name = head.getAttribute("data-key");
      var first = head.getAttribute("data-role") === "number" ? "-" + name : name;
      var second = first === name ? "-" + name : name;
      var button = document.createElement("button");
      button.type = "button";
      button.textContent = head.textContent;
      button.addEventListener("click", function () {
        var now = control("sort").value;
        control("sort").value = now === first ? second : now === second ? "" : first;
        applyAll();
      });
      head.textContent = "";
      head.appendChild(button);
    }

    // What a cell of a column holds: its items, or what stands in the heading of the group.
    function value(row, at, group) {
      var place = '[data-col="' + at + '"]';
      var cell = row.element.querySelector(place);
      if (!cell && group.heading) {
        cell = group.heading.querySelector(place);
      }
      if (!cell) {
        return "";
      }
      var items = list(cell.querySelectorAll("li:not([hidden])"));
      return items.length ? items.map(words).join("; ") : words(cell);
    }

    // No cell is taken for a formula.
    function quoted(text) {
      var safe = /^[=+\-@\t\r＝＋－＠]/.test(text) ? "'" + text : text;
      return /[",\r\n]/.test(safe) ? '"' + safe.replace(/"/g, '""') + '"' : safe;
    }

    function csv() {
      var labels = table.getAttribute("data-columns").split("\n");
      var lines = [labels];
      groups.forEach(function (group) {
        list(group.body.querySelectorAll("[data-row]:not([hidden])")).forEach(function (element) {
          var row = { element: element };
          lines.push(
            labels.map(function (label, at) {
              return value(row, at, group);
            })
          );
        });
      });
      return lines
        .map(function (cells) {
          return cells.map(quoted).join(",") + "\r\n";
        })
        .join("");
    }

    function download() {
      var blob = new Blob(["\uFEFF" + csv()], { type: "text/csv;charset=utf-8" });
      var link = document.createElement("a");
      link.href = URL.createObjectURL(blob);
      link.download = words(document.querySelector("h1")) + ".csv";
      document.body.appendChild(link);
      link.click();
      document.body.removeChild(link);
      window.setTimeout(function () {
        URL.revokeObjectURL(link.href);
      }, 1000);
    }

    heads.forEach(sortable);
    form.addEventListener("submit", function (event) {
      event.preventDefault();
    });
    function changed(event) {
      if (event.target.name === "sort") {
        applyAll();
      } else {
        apply();
      }
    }

    form.addEventListener("input", changed);
    form.addEventListener("change", changed);
    form.addEventListener("reset", function () {
      window.setTimeout(applyAll, 0); // once the fields are empty
    });
    exporter.addEventListener("click", download);
    recall();
    unfold(form.parentNode);
    applyAll();

    // On a narrow screen the filters stay folded until they are wanted.
    function unfold(box) {
      var wide = window.matchMedia("(min-width: 44rem)");
      box.open = wide.matches || Object.keys(chosen()).length > 0;
      wide.addEventListener("change", function () {
        box.open = box.open || wide.matches;
      });
    }
  }

  document.addEventListener("DOMContentLoaded", function () {
    list(document.querySelectorAll("form[data-index]")).forEach(Index);
  });
})();
