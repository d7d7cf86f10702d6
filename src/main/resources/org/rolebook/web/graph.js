/*
 * The reporting graph to move in: an enhancement of the finished picture, which is complete without
 * this file. A classic script without requests, so that it also works on file://. Words come from
 * the data attributes of the page.
 */
(function () {
  "use strict";
  var SVG = "http://www.w3.org/2000/svg";
  var LARGEST = 2.5;
  var READABLE = 0.8;
  var GAP = 48; // what is left of an empty stretch when boxes are folded in
  var MARGIN = 16;
  var LEVEL = 40;
  var CORNER = 6;
  var ME = "rolebook-me";
  // What a sheet of paper shows at full size, in CSS pixels; the measures of graph.css.
  var PAPER = { a4: { width: 1046, height: 680 }, a3: { width: 1511, height: 1009 } };

  function start(graph) {
    var box = graph.querySelector(".chart-box");
    var svg = box && box.querySelector("svg");
    if (!svg) {
      return;
    }
    var tree = readTree(svg);
    var stage = makeStage(graph, box, svg);
    var chart = makeChart(graph, svg, tree, stage);
    graph.classList.add("live");
    box.removeAttribute("tabindex");
    box.removeAttribute("role");
    box.removeAttribute("aria-label");
    makeKeys(graph, svg, tree, chart, stage);
    makeTools(graph, svg, tree, chart, stage);
    makePrint(graph, svg, tree, chart);
  }

  // ---- The tree: boxes with their solid superiors, and the lines between them.

  function readTree(svg) {
    var byId = {};
    var byElement = new Map();
    var nodes = list(svg.querySelectorAll(".node")).map(function (element) {
      var node = readNode(element);
      byId["=" + node.id] = node;
      byElement.set(element, node);
      return node;
    });
    var lines = list(svg.querySelectorAll("path.line")).map(function (element) {
      return {
        element: element,
        path: element.getAttribute("d"),
        dotted: element.classList.contains("dotted"),
        from: byId["=" + element.getAttribute("data-from")],
        to: byId["=" + element.getAttribute("data-to")]
      };
    });
    lines.forEach(function (line) {
      if (!line.dotted && line.from && line.to) {
        line.to.parent = line.from;
        line.from.below.push(line.to);
        line.to.hangs = bounds(line.path).bottom > line.to.y; // the line enters from the side
      }
    });
    // Superiors come first, so that each is finished before its subordinates.
    nodes.forEach(function (node) {
      node.level = node.parent ? node.parent.level + 1 : 1;
      node.size = 1;
    });
    eachBackwards(nodes, function (node) {
      if (node.parent) {
        node.parent.size += node.size;
      }
    });
    findKeepers(nodes);
    return {
      nodes: nodes,
      lines: lines,
      byElement: byElement,
      byAnchor: function (anchor) {
        return nodes.filter(function (node) {
          return node.element.id === anchor;
        })[0];
      }
    };
  }

  /*
   * Where the members of a unit go when units are folded: to the one position of the unit whose
   * superior is elsewhere; where there are several such, to their superiors.
   */
  function findKeepers(nodes) {
    var tops = {};
    function isTop(node) {
      return !node.parent || node.parent.unit !== node.unit;
    }
    nodes.filter(isTop).forEach(function (node) {
      tops["=" + node.unit] = (tops["=" + node.unit] || 0) + 1;
    });
    nodes.forEach(function (node) {
      node.heads = !node.parent || (isTop(node) && tops["=" + node.unit] === 1);
      if (node.parent && isTop(node) && !node.heads) {
        node.parent.acts = true;
      }
    });
    nodes.forEach(function (node) {
      var parent = node.parent;
      node.stays = node.heads || node.acts;
      if (parent && !node.heads) {
        node.keeper = parent.heads || parent.acts ? parent : parent.keeper;
        node.keeper.keeps = true;
      }
    });
    eachBackwards(nodes, function (node) {
      if (node.stays && node.parent) {
        node.parent.stays = true;
      }
    });
  }

  function readNode(element) {
    var rect = element.querySelector("rect");
    function number(name) {
      return parseFloat(rect.getAttribute(name));
    }
    return {
      element: element,
      id: element.getAttribute("data-id"),
      name: element.getAttribute("data-name") || "",
      label: element.getAttribute("aria-label") || "",
      unit: element.getAttribute("data-unit") || "",
      grade: element.getAttribute("data-grade") || "",
      words: fold(element.getAttribute("data-name") + " " + element.textContent),
      x: number("x"),
      y: number("y"),
      width: number("width"),
      height: number("height"),
      left: number("x"),
      top: number("y"),
      parent: null,
      hangs: false,
      below: [],
      keeper: null,
      heads: false,
      acts: false,
      keeps: false,
      state: "open", // or "closed": all below is folded in; or "unit": the members of its unit are
      visible: true
    };
  }

  // ---- The stage: where the chart stands in its frame.

  function makeStage(graph, box, svg) {
    var view = { x: 0, y: 0, scale: 1 };
    var size = { width: svg.width.baseVal.value, height: svg.height.baseVal.value };

    function frame() {
      return { width: box.clientWidth, height: box.clientHeight };
    }
    function fitting() {
      var f = frame();
      return Math.min(1, f.width / size.width, f.height / size.height);
    }
    function keep(position, length, room) {
      var edge = Math.min(80, length);
      return Math.min(room - edge, Math.max(edge - length, position));
    }
    function show(smooth) {
      var f = frame();
      view.x = keep(view.x, size.width * view.scale, f.width);
      view.y = keep(view.y, size.height * view.scale, f.height);
      graph.classList.toggle("moving", smooth === true);
      svg.style.transform =
        "translate(" + view.x + "px," + view.y + "px) scale(" + view.scale + ")";
    }
    function zoomTo(scale, x, y, smooth) {
      var next = Math.max(Math.min(fitting(), 0.5), Math.min(LARGEST, scale));
      view.x = x - ((x - view.x) / view.scale) * next;
      view.y = y - ((y - view.y) / view.scale) * next;
      view.scale = next;
      show(smooth);
    }
    function centre(node, scale, smooth) {
      var f = frame();
      view.scale = Math.max(scale, Math.min(fitting(), 0.5));
      view.x = f.width / 2 - (node.left + node.width / 2) * view.scale;
      view.y = f.height / 2 - (node.top + node.height / 2) * view.scale;
      show(smooth);
    }
    return {
      view: view,
      show: show,
      frame: frame,
      size: size,
      zoomTo: zoomTo,
      centre: centre,
      zoomBy: function (factor) {
        var f = frame();
        zoomTo(view.scale * factor, f.width / 2, f.height / 2, true);
      },
      resize: function (width, height) {
        size.width = width;
        size.height = height;
        svg.setAttribute("width", width);
        svg.setAttribute("height", height);
        svg.setAttribute("viewBox", "0 0 " + width + " " + height);
        // A small chart needs no tall frame.
        var scale = Math.max(0.6, Math.min(1, box.clientWidth / width));
        box.style.height = "min(75vh, " + Math.ceil(height * scale + 2) + "px)";
        box.scrollLeft = 0;
        box.scrollTop = 0;
      },
      fit: function (smooth) {
        var f = frame();
        view.scale = fitting();
        view.x = (f.width - size.width * view.scale) / 2;
        view.y = (f.height - size.height * view.scale) / 2;
        show(smooth);
      },
      place: function () {
        return [view.x, view.y, view.scale].join(" ");
      },
      isAt: function (place) {
        return this.place() === place;
      },
      // The whole chart where it can be read, else its top.
      open: function (node) {
        this.fit(false);
        if (view.scale < 0.5) {
          this.centre(node, READABLE, false);
          view.y = 0;
          show(false);
        }
      },
      // Moves just as far as it must for a node to be seen.
      reveal: function (node) {
        var f = frame();
        if (node.width * view.scale < 40) {
          centre(node, READABLE, true);
          return;
        }
        view.x = within(view.x, node.left, node.width, f.width);
        view.y = within(view.y, node.top, node.height, f.height);
        show(true);
      }
    };
    function within(position, start, length, room) {
      var low = MARGIN - start * view.scale;
      var high = room - MARGIN - (start + length) * view.scale;
      return low > high ? low : Math.max(low, Math.min(high, position));
    }
  }

  // ---- The chart: which boxes are shown, where, and how they are announced.

  function makeChart(graph, svg, tree, stage) {
    var words = graph.dataset;
    var filter = { unit: "", grade: "" };
    var listeners = [];
    var chart = {
      filter: filter,
      current: tree.nodes[0],
      chosen: null,
      shown: [],
      update: update,
      choose: choose,
      go: go,
      toggle: toggle,
      foldUnits: foldUnits,
      unfold: unfold,
      disclose: disclose,
      whenChosen: function (listener) {
        listeners.push(listener);
      }
    };
    svg.setAttribute("role", "tree");
    svg.setAttribute("aria-describedby", "ui-graph-status");
    tree.nodes.forEach(function (node) {
      node.element.setAttribute("role", "treeitem");
      node.element.setAttribute("tabindex", "-1");
      if (node.below.length) {
        node.toggle = makeToggle(node);
      }
    });
    update();
    return chart;

    function matches(node) {
      var unit = filter.unit;
      return (
        (!unit || node.unit === unit || node.unit.indexOf(unit + "/") === 0) &&
        (!filter.grade || node.grade === filter.grade)
      );
    }

    function isFoldedAway(node) {
      var parent = node.parent;
      if (parent && (parent.state === "closed" || parent.away)) {
        return true;
      }
      return Boolean(node.keeper) && node.keeper.state === "unit" && !node.stays;
    }

    function decide() {
      var narrowed = filter.unit || filter.grade;
      eachBackwards(tree.nodes, function (node) {
        node.match = matches(node);
        node.wanted = node.match;
        node.below.forEach(function (below) {
          node.wanted = node.wanted || below.wanted;
        });
      });
      tree.nodes.forEach(function (node) {
        node.away = isFoldedAway(node);
        node.visible = node.wanted && !node.away;
        node.element.toggleAttribute("hidden", !node.visible);
        node.element.classList.toggle("context", Boolean(narrowed) && !node.match);
      });
      tree.lines.forEach(function (line) {
        line.visible = Boolean(line.from && line.to && line.from.visible && line.to.visible);
        line.element.toggleAttribute("hidden", !line.visible);
      });
      eachBackwards(tree.nodes, function (node) {
        node.inside = 0;
        node.below.forEach(function (below) {
          node.inside += below.inside + (below.wanted && !below.visible ? 1 : 0);
        });
      });
    }

    function place() {
      chart.shown = tree.nodes.filter(function (node) {
        return node.visible;
      });
      if (chart.shown.length === tree.nodes.length) {
        tree.nodes.forEach(function (node) {
          node.left = node.x;
          node.top = node.y;
        });
      } else {
        pack(chart.shown);
      }
      var width = 0;
      var height = 0;
      chart.shown.forEach(function (node) {
        var x = node.left - node.x;
        var y = node.top - node.y;
        if (x || y) {
          node.element.setAttribute("transform", "translate(" + x + " " + y + ")");
        } else {
          node.element.removeAttribute("transform");
        }
        width = Math.max(width, node.left + node.width);
        height = Math.max(height, node.top + node.height);
      });
      tree.lines.forEach(function (line) {
        if (line.visible) {
          line.shape = chart.shown.length === tree.nodes.length ? line.path : drawn(line);
          line.element.setAttribute("d", line.shape);
          line.bounds = bounds(line.shape);
          width = Math.max(width, line.bounds.right);
          height = Math.max(height, line.bounds.bottom);
        }
      });
      stage.resize(Math.ceil(width + MARGIN), Math.ceil(height + MARGIN));
    }

    function announce() {
      var roots = chart.shown.filter(function (node) {
        return !node.parent;
      });
      number(roots);
      chart.shown.forEach(function (node) {
        var below = node.below.filter(function (one) {
          return one.visible;
        });
        var folds = node.below.some(function (one) {
          return one.wanted;
        });
        node.element.setAttribute("aria-level", node.level);
        if (folds) {
          node.element.setAttribute("aria-expanded", String(below.length > 0));
        } else {
          node.element.removeAttribute("aria-expanded");
        }
        node.element.setAttribute(
          "aria-label",
          node.inside ? fill(words.folded, [node.label, node.inside]) : node.label
        );
        if (node.toggle) {
          node.toggle.set(folds, node.inside);
        }
        number(below);
      });
    }

    function number(siblings) {
      siblings.forEach(function (node, index) {
        node.element.setAttribute("aria-posinset", index + 1);
        node.element.setAttribute("aria-setsize", siblings.length);
      });
    }

    /** Brings the picture up to date; a node given stays where it is on the screen. */
    function update(fixed) {
      var before = fixed && { left: fixed.left, top: fixed.top };
      decide();
      place();
      announce();
      var current = chart.current;
      while (current && !current.visible) {
        current = current.parent;
      }
      setCurrent(current || chart.shown[0] || null);
      if (before && fixed.visible) {
        stage.view.x += (before.left - fixed.left) * stage.view.scale;
        stage.view.y += (before.top - fixed.top) * stage.view.scale;
        stage.show(false);
      }
    }

    function setCurrent(node) {
      if (chart.current) {
        chart.current.element.setAttribute("tabindex", "-1");
      }
      chart.current = node;
      if (node) {
        node.element.setAttribute("tabindex", "0");
      }
    }

    /** Takes a node as the one that is meant. */
    function choose(node) {
      if (chart.chosen) {
        chart.chosen.element.classList.remove("chosen");
        chart.chosen.element.removeAttribute("aria-selected");
      }
      chart.chosen = node;
      setCurrent(node);
      node.element.classList.add("chosen");
      node.element.setAttribute("aria-selected", "true");
      listeners.forEach(function (listener) {
        listener(node);
      });
    }

    /** Goes to a node by keyboard. */
    function go(node) {
      if (node) {
        node.element.focus({ preventScroll: true });
        stage.reveal(node);
      }
    }

    function toggle(node) {
      node.state = node.state === "open" ? "closed" : "open";
      update(node);
    }

    function foldUnits() {
      tree.nodes.forEach(function (node) {
        node.state = node.keeps ? "unit" : "open";
      });
      update();
    }

    function unfold() {
      tree.nodes.forEach(function (node) {
        node.state = "open";
      });
      update();
    }

    /** Unfolds all above a node, and drops the filters if they hide it. */
    function disclose(node) {
      var above;
      if (!matches(node)) {
        filter.unit = "";
        filter.grade = "";
      }
      for (above = node.parent; above; above = above.parent) {
        above.state = "open";
      }
      if (node.keeper) {
        node.keeper.state = "open";
      }
      update();
    }

    function makeToggle(node) {
      var x = node.x + node.width - 14;
      var y = node.y + node.height;
      var group = make("g", { class: "toggle", "aria-hidden": "true" });
      var sign = make("rect", { class: "sign", y: y - 9, height: 18, rx: 9 });
      var text = make("text", { x: x, y: y + 4, "text-anchor": "middle" });
      group.appendChild(make("circle", { class: "reach", cx: x, cy: y, r: 13 }));
      group.appendChild(sign);
      group.appendChild(text);
      node.element.appendChild(group);
      group.addEventListener("click", function (event) {
        event.preventDefault();
        event.stopPropagation();
        toggle(node);
      });
      return {
        set: function (folds, inside) {
          var label = inside ? "+" + inside : "−";
          var width = Math.max(18, 8 + 7 * label.length);
          group.toggleAttribute("hidden", !folds);
          text.textContent = label;
          sign.setAttribute("x", x - width / 2);
          sign.setAttribute("width", width);
        }
      };
    }
  }

  /*
   * A map of left sides under which empty stretches between boxes shrink to a gap. It never changes
   * the order of two places, so boxes stay apart.
   */
  function squeeze(nodes) {
    var spans = nodes
      .map(function (node) {
        return { from: node.x, to: node.x + node.width };
      })
      .sort(function (a, b) {
        return a.from - b.from;
      });
    var stretches = [{ from: 0, to: 0, start: 0, length: 0 }];
    spans.forEach(function (span) {
      var last = stretches[stretches.length - 1];
      if (span.from > last.to) {
        var gap = Math.min(span.from - last.to, last.to ? GAP : MARGIN);
        stretches.push({ from: span.from, to: span.to, start: last.start + last.length + gap });
        last = stretches[stretches.length - 1];
      }
      last.to = Math.max(last.to, span.to);
      last.length = last.to - last.from;
    });
    return function (value) {
      var here = stretches.filter(function (stretch) {
        return stretch.from <= value;
      });
      var last = here[here.length - 1];
      return last.start + value - last.from;
    };
  }

  /*
   * Moves boxes together where others are folded in. What stands side by side on a level stays on
   * one; what hangs in a column moves up to the box above it.
   */
  function pack(nodes) {
    var across = squeeze(nodes);
    var placed = [];
    var floor = 0; // below all boxes of the level before
    nodes.forEach(function (node) {
      node.left = across(node.x);
    });
    levels(nodes).forEach(function (group) {
      var top = MARGIN;
      group.forEach(function (node) {
        top = Math.max(top, lowest(node, placed));
      });
      if (!group[0].hangs) {
        top = Math.max(top, floor ? floor + LEVEL : 0);
        floor = Math.max.apply(null, group.map(heightOf)) + top;
      }
      group.forEach(function (node) {
        node.top = top;
        node.floor = node.hangs ? top + node.height : floor;
        placed.push(node);
      });
    });
  }

  function heightOf(node) {
    return node.height;
  }

  // Boxes from the top down; those that stand on one level as one group.
  function levels(nodes) {
    var groups = [];
    var last = null;
    nodes
      .slice()
      .sort(function (a, b) {
        return a.y - b.y || Number(a.hangs) - Number(b.hangs);
      })
      .forEach(function (node) {
        if (last && !node.hangs && !last[0].hangs && last[0].y === node.y) {
          last.push(node);
        } else {
          last = [node];
          groups.push(last);
        }
      });
    return groups;
  }

  // As high as the boxes above a box, and its superior, let it be.
  function lowest(node, placed) {
    return placed.reduce(function (top, other) {
      var over = other.left < node.left + node.width + 8 && node.left < other.left + other.width + 8;
      if (!over && other !== node.parent) {
        return top;
      }
      var gap = node.y - other.y - other.height;
      return Math.max(top, other.top + other.height + Math.max(12, Math.min(gap, LEVEL)));
    }, 0);
  }

  // A line between boxes that were moved.
  function drawn(line) {
    var from = line.from;
    var to = line.to;
    var start = from.left + from.width / 2;
    var end = to.left + to.width / 2;
    var low = from.top + from.height;
    if (line.dotted) {
      return curve(from, to);
    }
    if (!to.hangs) {
      return corners([[start, low], [start, to.top - 20], [end, to.top - 20], [end, to.top]]);
    }
    var trunk = to.left - 14;
    var middle = to.top + to.height / 2;
    var rest = [[trunk, middle], [to.left, middle]];
    if (trunk > from.left && trunk < from.left + from.width) {
      return corners([[trunk, low]].concat(rest));
    }
    return corners([[start, low], [start, from.floor + 8], [trunk, from.floor + 8]].concat(rest));
  }

  // Behind the boxes, from side to side of the two.
  function curve(from, to) {
    var right = to.left > from.left;
    var x1 = right ? from.left + from.width : from.left;
    var x2 = right ? to.left : to.left + to.width;
    var y1 = from.top + from.height / 2;
    var y2 = to.top + to.height / 2;
    var middle = (x1 + x2) / 2;
    return "M" + [[x1, y1] + " C" + [middle, y1], [middle, y2], [x2, y2]].join(" ");
  }

  function corners(points) {
    var path = "M" + points[0];
    for (var i = 1; i < points.length - 1; i++) {
      var before = toward(points[i], points[i - 1]);
      path += " L" + before + " Q" + points[i] + " " + toward(points[i], points[i + 1]);
    }
    return path + " L" + points[points.length - 1];
  }

  function toward(from, to) {
    var length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    var part = length ? Math.min(CORNER, length / 2) / length : 0;
    return [round(from[0] + (to[0] - from[0]) * part), round(from[1] + (to[1] - from[1]) * part)];
  }

  function bounds(path) {
    var numbers = path.match(/[\d.]+/g).map(parseFloat);
    var even = numbers.filter(function (n, index) {
      return index % 2 === 0;
    });
    var odd = numbers.filter(function (n, index) {
      return index % 2 === 1;
    });
    return {
      left: Math.min.apply(null, even),
      right: Math.max.apply(null, even),
      top: Math.min.apply(null, odd),
      bottom: Math.max.apply(null, odd)
    };
  }

  // ---- Keys, mouse and touch.

  function makeKeys(graph, svg, tree, chart, stage) {
    var box = svg.parentNode;
    var pointers = [];
    var drag = null;
    var dragged = false;

    svg.addEventListener("focusin", function (event) {
      var node = nodeOf(event.target);
      if (node) {
        chart.choose(node);
      }
    });
    svg.addEventListener("keydown", function (event) {
      var node = nodeOf(event.target);
      if (!node || event.altKey || event.ctrlKey || event.metaKey) {
        return;
      }
      if (act(event.key, node)) {
        event.preventDefault();
        activate(true);
      }
    });

    function act(key, node) {
      var at = chart.shown.indexOf(node);
      var visible = node.below.filter(function (below) {
        return below.visible;
      });
      switch (key) {
        case "ArrowDown":
          chart.go(chart.shown[at + 1]);
          return true;
        case "ArrowUp":
          chart.go(chart.shown[at - 1]);
          return true;
        case "ArrowRight":
          if (node.below.length && !visible.length) {
            chart.toggle(node);
          } else {
            chart.go(visible[0]);
          }
          return true;
        case "ArrowLeft":
          if (visible.length) {
            chart.toggle(node);
            if (node.state === "open") {
              chart.toggle(node); // it held a folded unit: now all is folded in
            }
          } else {
            chart.go(node.parent);
          }
          return true;
        case "Home":
          chart.go(chart.shown[0]);
          return true;
        case "End":
          chart.go(chart.shown[chart.shown.length - 1]);
          return true;
        case " ":
          if (node.below.length) {
            chart.toggle(node);
          }
          return true;
        case "+":
        case "=":
          stage.zoomBy(1.25);
          return true;
        case "-":
          stage.zoomBy(0.8);
          return true;
        case "0":
          stage.fit(true);
          return true;
        case "/":
          return focusSearch();
        case "Escape":
          node.element.blur();
          return true;
        default:
          return false;
      }
    }

    function focusSearch() {
      var search = document.querySelector("[data-tool='search']");
      if (search) {
        search.focus();
      }
      return Boolean(search);
    }

    function nodeOf(target) {
      return tree.byElement.get(target.closest(".node"));
    }

    // Until it is active, the chart leaves wheel and finger to the page.
    function activate(active) {
      graph.classList.toggle("active", active);
    }
    document.addEventListener("pointerdown", function (event) {
      if (!graph.contains(event.target)) {
        activate(false);
      }
    });
    graph.addEventListener("focusout", function (event) {
      if (event.relatedTarget && !graph.contains(event.relatedTarget)) {
        activate(false);
      }
    });

    function spot(event) {
      var frame = box.getBoundingClientRect();
      return { id: event.pointerId, x: event.clientX - frame.left, y: event.clientY - frame.top };
    }

    box.addEventListener(
      "wheel",
      function (event) {
        if (event.ctrlKey || graph.classList.contains("active")) {
          var at = spot(event);
          var step = event.deltaY * (event.deltaMode === 1 ? 16 : 1);
          event.preventDefault();
          stage.zoomTo(stage.view.scale * Math.exp(-step / 400), at.x, at.y, false);
        }
      },
      { passive: false }
    );
    box.addEventListener("dragstart", function (event) {
      event.preventDefault();
    });
    box.addEventListener("pointerdown", function (event) {
      if (event.button === 0) {
        pointers.push(spot(event));
        dragged = false;
        drag = grip();
      }
    });
    box.addEventListener("pointermove", function (event) {
      var known = index(event);
      if (known < 0) {
        return;
      }
      pointers[known] = spot(event);
      var now = grip();
      if (!dragged && pointers.length === 1 && distance(now, drag) < 5) {
        return;
      }
      if (!dragged) {
        dragged = true;
        box.setPointerCapture(event.pointerId);
        graph.classList.add("dragging");
      }
      stage.view.x += now.x - drag.x;
      stage.view.y += now.y - drag.y;
      if (drag.spread && now.spread) {
        stage.zoomTo((stage.view.scale * now.spread) / drag.spread, now.x, now.y, false);
      } else {
        stage.show(false);
      }
      drag = now;
    });
    ["pointerup", "pointercancel"].forEach(function (type) {
      box.addEventListener(type, function (event) {
        var known = index(event);
        if (known < 0) {
          return;
        }
        pointers.splice(known, 1);
        drag = grip();
        if (!pointers.length) {
          graph.classList.remove("dragging");
          if (type === "pointerup") {
            activate(true);
          }
        }
      });
    });
    // The click that ends a drag is no click on a link.
    box.addEventListener(
      "click",
      function (event) {
        if (dragged) {
          event.preventDefault();
          event.stopPropagation();
          dragged = false;
        }
      },
      true
    );

    function index(event) {
      return pointers.findIndex(function (pointer) {
        return pointer.id === event.pointerId;
      });
    }

    function grip() {
      var first = pointers[0];
      var second = pointers[1];
      if (!first || !second) {
        return first ? { x: first.x, y: first.y, spread: 0 } : null;
      }
      return {
        x: (first.x + second.x) / 2,
        y: (first.y + second.y) / 2,
        spread: Math.hypot(first.x - second.x, first.y - second.y)
      };
    }

    function distance(a, b) {
      return Math.hypot(a.x - b.x, a.y - b.y);
    }
  }

  // ---- Buttons, search, filters, address.

  function makeTools(graph, svg, tree, chart, stage) {
    var words = graph.dataset;
    var status = tool("status");
    var search = tool("search");
    var found = [];
    var position = -1;
    var opened = ""; // where the chart stood when it was last opened
    var writing = 0;
    var me = recall();

    click("in", function () {
      stage.zoomBy(1.25);
    });
    click("out", function () {
      stage.zoomBy(0.8);
    });
    click("fit", function () {
      stage.fit(true);
    });
    click("fold", function () {
      chart.foldUnits();
      stage.fit(true);
      count();
    });
    click("unfold", function () {
      chart.unfold();
      stage.fit(true);
      count();
    });
    click("me", function () {
      setMe(me && me === chart.chosen ? null : chart.chosen);
    });
    click("to-me", function () {
      if (me) {
        visit(me);
      } else {
        say(words.nobody);
      }
    });
    click("svg", function () {
      save(new Blob([standalone(svg, tree)], { type: "image/svg+xml" }), "svg");
    });
    click("png", function () {
      paint(svg, tree, chart, stage.size, function (blob) {
        if (blob) {
          save(blob, "png");
        } else {
          say(words.failed);
        }
      });
    });
    click("next", function () {
      next();
    });
    if (search) {
      search.addEventListener("input", look);
      search.addEventListener("keydown", function (event) {
        if (event.key === "Enter") {
          event.preventDefault();
          next();
        }
      });
    }
    ["unit", "grade"].forEach(function (name) {
      var select = tool(name);
      var wanted = new URLSearchParams(location.search).get(name) || "";
      if (!select) {
        return;
      }
      select.value = wanted;
      if (select.selectedIndex < 0) {
        select.value = "";
      }
      chart.filter[name] = select.value;
      select.addEventListener("change", function () {
        chart.filter[name] = select.value;
        chart.update();
        openView();
        count();
        write();
      });
    });
    chart.whenChosen(function () {
      showMe();
      window.clearTimeout(writing);
      writing = window.setTimeout(write, 500); // browsers refuse many changes in a short time
    });
    window.addEventListener("hashchange", function () {
      var node = target();
      if (node) {
        visit(node);
      }
    });
    window.addEventListener("resize", function () {
      // A view that nobody has moved is made anew, since clamping it to a passing size spoils it.
      if (stage.isAt(opened)) {
        openView();
      } else {
        stage.show(false);
      }
    });

    chart.update();
    openView();
    showMe();
    if (chart.filter.unit || chart.filter.grade) {
      count();
    }
    if (target()) {
      visit(target());
      // The browser looks for the place by itself too, where the box stood before.
      window.addEventListener("load", function () {
        window.setTimeout(frame, 50);
      });
    }

    function tool(name) {
      return document.querySelector("[data-tool='" + name + "']");
    }

    function click(name, action) {
      var button = tool(name);
      if (button) {
        button.addEventListener("click", action);
      }
    }

    function say(text) {
      if (status) {
        status.textContent = text;
      }
    }

    function count() {
      say(fill(words.of, [chart.shown.length, tree.nodes.length]));
    }

    function openView() {
      var top = chart.shown.reduce(function (best, node) {
        return best && best.size >= node.size ? best : node;
      }, null);
      if (top) {
        stage.open(top);
      }
      opened = stage.place();
    }

    function look() {
      var parts = fold(search.value).split(" ");
      tree.nodes.forEach(function (node) {
        node.element.classList.remove("found");
      });
      position = -1;
      found = !search.value.trim()
        ? []
        : tree.nodes.filter(function (node) {
            return parts.every(function (part) {
              return node.words.indexOf(part) >= 0;
            });
          });
      found.forEach(function (node) {
        node.element.classList.add("found");
      });
      if (search.value.trim() && !found.length) {
        say(words.none);
      } else if (found.length) {
        next();
      } else {
        say("");
      }
    }

    function next() {
      if (!found.length) {
        return;
      }
      position = (position + 1) % found.length;
      var node = found[position];
      reach(node);
      chart.choose(node);
      frame();
      stage.centre(node, Math.max(READABLE, stage.view.scale), true);
      say(fill(words.match, [position + 1, found.length, node.name]));
    }

    function reach(node) {
      if (!node.visible) {
        chart.disclose(node);
        ["unit", "grade"].forEach(function (name) {
          if (tool(name)) {
            tool(name).value = chart.filter[name];
          }
        });
      }
    }

    /** Shows a node in the middle, large enough to be read, and takes the keyboard there. */
    function visit(node) {
      reach(node);
      stage.centre(node, 1, true);
      node.element.focus({ preventScroll: true });
      frame();
    }

    function frame() {
      svg.parentNode.scrollLeft = 0;
      svg.parentNode.scrollTop = 0;
      graph.scrollIntoView({ block: "nearest" });
    }

    function target() {
      try {
        return tree.byAnchor(decodeURIComponent(location.hash.slice(1)));
      } catch (e) {
        return undefined; // an address that is no text points nowhere
      }
    }

    function write() {
      var query = new URLSearchParams(location.search);
      ["unit", "grade"].forEach(function (name) {
        if (chart.filter[name]) {
          query.set(name, chart.filter[name]);
        } else {
          query.delete(name);
        }
      });
      var text = query.toString();
      var hash = chart.chosen ? "#" + encodeURI(chart.chosen.element.id) : location.hash;
      history.replaceState(null, "", location.pathname + (text ? "?" + text : "") + hash);
    }

    function recall() {
      try {
        var id = window.localStorage.getItem(ME);
        return tree.nodes.filter(function (node) {
          return node.id === id;
        })[0];
      } catch (e) {
        return null; // storage is refused
      }
    }

    function setMe(node) {
      if (me) {
        me.element.classList.remove("me");
      }
      me = node;
      try {
        if (node) {
          window.localStorage.setItem(ME, node.id);
        } else {
          window.localStorage.removeItem(ME);
        }
      } catch (e) {
        // storage is refused: it holds for this page
      }
      say(node ? fill(words.me, [node.name]) : words.nobody);
      showMe();
    }

    function showMe() {
      var button = tool("me");
      if (me) {
        me.element.classList.add("me");
      }
      if (button) {
        button.setAttribute("aria-pressed", String(Boolean(me) && me === chart.chosen));
      }
    }
  }

  // ---- Files: the chart as it stands, in light colours.

  function inLight(action) {
    var root = document.documentElement;
    var theme = root.getAttribute("data-theme");
    root.setAttribute("data-theme", "light");
    try {
      return action();
    } finally {
      if (theme) {
        root.setAttribute("data-theme", theme);
      } else {
        root.removeAttribute("data-theme");
      }
    }
  }

  // Colours as other programs understand them.
  function makePalette() {
    var known = {};
    var canvas = document.createElement("canvas");
    canvas.width = canvas.height = 1;
    var pen = canvas.getContext("2d", { willReadFrequently: true });
    return function (colour) {
      if (colour === "none" || /^rgb\(/.test(colour)) {
        return colour;
      }
      if (!known[colour]) {
        pen.clearRect(0, 0, 1, 1);
        pen.fillStyle = colour;
        pen.fillRect(0, 0, 1, 1);
        var data = pen.getImageData(0, 0, 1, 1).data;
        known[colour] =
          data[3] === 0 ? "none" : "rgb(" + data[0] + ", " + data[1] + ", " + data[2] + ")";
      }
      return known[colour];
    };
  }

  function standalone(svg, tree) {
    return inLight(function () {
      var palette = makePalette();
      var copy = svg.cloneNode(true);
      var from = list(svg.querySelectorAll("*"));
      var to = list(copy.querySelectorAll("*"));
      from.forEach(function (element, index) {
        inscribe(to[index], window.getComputedStyle(element), palette);
      });
      list(copy.querySelectorAll("[hidden], .toggle")).forEach(function (element) {
        element.parentNode.removeChild(element);
      });
      [copy].concat(list(copy.querySelectorAll("*"))).forEach(strip);
      var ground = palette(window.getComputedStyle(svg.parentNode).backgroundColor);
      copy.insertBefore(
        make("rect", { width: "100%", height: "100%", fill: ground }),
        copy.firstChild
      );
      copy.setAttribute("xmlns", SVG);
      copy.setAttribute("font-family", window.getComputedStyle(svg).fontFamily);
      return '<?xml version="1.0" encoding="UTF-8"?>\n' + new XMLSerializer().serializeToString(copy);
    });
  }

  function inscribe(element, style, palette) {
    if (element.localName === "a" || element.localName === "g") {
      return;
    }
    element.setAttribute("fill", palette(style.fill));
    if (element.localName === "text") {
      element.setAttribute("font-size", style.fontSize);
      element.setAttribute("font-weight", style.fontWeight);
      return;
    }
    element.setAttribute("stroke", palette(style.stroke));
    element.setAttribute("stroke-width", style.strokeWidth);
    if (style.strokeDasharray !== "none") {
      element.setAttribute("stroke-dasharray", style.strokeDasharray);
      element.setAttribute("stroke-linecap", style.strokeLinecap);
    }
  }

  // A file keeps links to a server, but no paths of this computer.
  function strip(element) {
    list(element.attributes).forEach(function (attribute) {
      if (/^(aria-|data-|role$|tabindex$|style$|class$)/.test(attribute.name)) {
        element.removeAttribute(attribute.name);
      }
    });
    if (element.localName === "a") {
      if (/^https?:$/.test(location.protocol)) {
        element.setAttribute("href", new URL(element.getAttribute("href"), location.href).href);
      } else {
        element.removeAttribute("href");
      }
    }
  }

  // Drawn stroke by stroke: a picture of the SVG would need a looser content security policy.
  function paint(svg, tree, chart, size, done) {
    var scale = Math.min(2, 16000 / Math.max(size.width, size.height));
    scale = Math.min(scale, Math.sqrt(64e6 / (size.width * size.height)));
    var canvas = document.createElement("canvas");
    canvas.width = Math.ceil(size.width * scale);
    canvas.height = Math.ceil(size.height * scale);
    var pen = canvas.getContext("2d");
    if (!pen) {
      done(null);
      return;
    }
    inLight(function () {
      pen.fillStyle = window.getComputedStyle(svg.parentNode).backgroundColor;
      pen.fillRect(0, 0, canvas.width, canvas.height);
      pen.scale(scale, scale);
      tree.lines.forEach(function (line) {
        if (line.visible) {
          stroke(pen, new Path2D(line.shape), window.getComputedStyle(line.element));
        }
      });
      chart.shown.forEach(function (node) {
        paintNode(pen, node);
      });
    });
    canvas.toBlob(done, "image/png");
  }

  function paintNode(pen, node) {
    var rect = node.element.querySelector("rect");
    var style = window.getComputedStyle(rect);
    var radius = Math.min(parseFloat(rect.getAttribute("rx")), node.height / 2, node.width / 2);
    var shape = new Path2D(rounded(node.left, node.top, node.width, node.height, radius));
    pen.fillStyle = style.fill;
    pen.fill(shape);
    stroke(pen, shape, style);
    list(node.element.children).forEach(function (text) {
      if (text.localName === "text") {
        var look = window.getComputedStyle(text);
        pen.fillStyle = look.fill;
        pen.font = look.fontWeight + " " + look.fontSize + " " + look.fontFamily;
        pen.textAlign = "center";
        pen.fillText(
          text.textContent,
          parseFloat(text.getAttribute("x")) + node.left - node.x,
          parseFloat(text.getAttribute("y")) + node.top - node.y
        );
      }
    });
  }

  function rounded(x, y, width, height, radius) {
    var arc = "a" + radius + "," + radius + " 0 0 1 ";
    var across = width - 2 * radius;
    var down = height - 2 * radius;
    return (
      ("M" + (x + radius) + "," + y + "h" + across + arc + radius + "," + radius) +
      ("v" + down + arc + -radius + "," + radius + "h" + -across) +
      (arc + -radius + "," + -radius + "v" + -down + arc + radius + "," + -radius + "z")
    );
  }

  function stroke(pen, shape, style) {
    if (style.stroke === "none") {
      return;
    }
    pen.strokeStyle = style.stroke;
    pen.lineWidth = parseFloat(style.strokeWidth);
    pen.lineCap = style.strokeLinecap;
    pen.setLineDash((style.strokeDasharray.match(/[\d.]+/g) || []).map(parseFloat));
    pen.stroke(shape);
  }

  function save(blob, ending) {
    var link = document.createElement("a");
    var page = location.pathname.split("/").pop().replace(/\.html$/, "") || "graph";
    link.href = URL.createObjectURL(blob);
    link.download = page + "." + ending;
    document.body.appendChild(link);
    link.click();
    document.body.removeChild(link);
    window.setTimeout(function () {
      URL.revokeObjectURL(link.href);
    }, 10000);
  }

  // ---- Paper: sheets to lay side by side. Each box is whole on one of them.

  function makePrint(graph, svg, tree, chart) {
    var choice = document.querySelector("[data-tool='paper']");
    var button = document.querySelector("[data-tool='print']");
    var sheets = null;
    if (button) {
      button.addEventListener("click", function () {
        window.print();
      });
    }
    window.addEventListener("beforeprint", function () {
      clear();
      sheets = lay(choice ? choice.value : "a4");
      graph.appendChild(sheets);
      graph.classList.add("printing");
    });
    window.addEventListener("afterprint", clear);

    function clear() {
      if (sheets) {
        graph.removeChild(sheets);
        graph.classList.remove("printing");
        sheets = null;
      }
    }

    function lay(name) {
      var paper = PAPER[name];
      var width = svg.width.baseVal.value;
      var height = svg.height.baseVal.value;
      var whole = Math.min(1, paper.width / width, paper.height / height);
      var scale = whole >= 0.5 ? whole : 0.7;
      var columns = cuts(chart.shown, "left", "width", width, paper.width / scale);
      var rows = cuts(chart.shown, "top", "height", height, paper.height / scale);
      var all = document.createElement("div");
      all.className = "sheets " + name;
      rows.forEach(function (y, row) {
        columns.forEach(function (x, column) {
          var place = [row * columns.length + column + 1, rows.length * columns.length];
          var area = { x: x, y: y, width: paper.width / scale, height: paper.height / scale };
          all.appendChild(sheet(area, place.concat([row + 1, column + 1])));
        });
      });
      return all;
    }

    function sheet(area, place) {
      var figure = document.createElement("figure");
      var caption = document.createElement("figcaption");
      var part = make("svg", {
        class: "chart",
        viewBox: [area.x, area.y, area.width, area.height].join(" "),
        preserveAspectRatio: "xMinYMin"
      });
      figure.className = "sheet";
      caption.textContent = place[1] > 1 ? fill(graph.dataset.sheet, place) : "";
      tree.lines.forEach(function (line) {
        var b = line.bounds;
        if (line.visible && meets(area, b.left, b.top, b.right - b.left, b.bottom - b.top)) {
          part.appendChild(line.element.cloneNode(true));
        }
      });
      chart.shown.forEach(function (node) {
        if (meets(area, node.left, node.top, node.width, node.height)) {
          var copy = node.element.cloneNode(true);
          copy.removeAttribute("id");
          copy.removeAttribute("tabindex");
          copy.removeAttribute("role");
          part.appendChild(copy);
        }
      });
      figure.appendChild(caption);
      figure.appendChild(part);
      return figure;
    }

    function meets(area, x, y, width, height) {
      return (
        x <= area.x + area.width &&
        x + width >= area.x &&
        y <= area.y + area.height &&
        y + height >= area.y
      );
    }
  }

  // Where sheets begin: a box that one sheet cuts off stands whole on the next.
  function cuts(nodes, at, length, total, room) {
    var starts = [0];
    var end = room;
    while (end < total) {
      var next = end;
      nodes.forEach(function (node) {
        if (node[at] < end && node[at] + node[length] > end) {
          next = Math.min(next, node[at] - 4);
        }
      });
      next = Math.max(next, starts[starts.length - 1] + room / 2);
      starts.push(next);
      end = next + room;
    }
    return starts;
  }

  // ---- Small things.

  function make(name, attributes) {
    var element = document.createElementNS(SVG, name);
    Object.keys(attributes).forEach(function (key) {
      element.setAttribute(key, attributes[key]);
    });
    return element;
  }

  function list(things) {
    return Array.prototype.slice.call(things);
  }

  function eachBackwards(nodes, action) {
    for (var i = nodes.length - 1; i >= 0; i--) {
      action(nodes[i]);
    }
  }

  function fill(pattern, values) {
    return pattern.replace(/\{(\d)\}/g, function (mark, index) {
      return values[index];
    });
  }

  function round(value) {
    return Math.round(value * 100) / 100;
  }

  function fold(text) {
    return text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
  }

  document.addEventListener("DOMContentLoaded", function () {
    list(document.querySelectorAll("[data-graph]")).forEach(start);
  });
})();
