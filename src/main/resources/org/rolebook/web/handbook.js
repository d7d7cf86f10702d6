/*
 * Enhancements only: everything is readable and reachable without this file.
 * A classic script without requests, so that it also works on file://.
 */
(function () {
  "use strict";
  var root = document.documentElement;
  var THEME = "rolebook-theme";
  var SLASH = "rolebook-slash"; // "off": the key / does not open the search

  // At once, before the body is shown: no flash of the other theme, no jump of the menu.
  root.classList.add("js");
  var stored = recall(THEME);
  if (stored === "dark" || stored === "light") {
    root.setAttribute("data-theme", stored);
  }
  root.toggleAttribute("data-no-slash", recall(SLASH) === "off");

  function recall(key) {
    try {
      return window.localStorage.getItem(key);
    } catch (e) {
      return null; // storage is refused: the preference of the system is followed
    }
  }

  function remember(key, value) {
    try {
      window.localStorage.setItem(key, value);
    } catch (e) {
      return; // storage is refused: the switch holds for this page
    }
  }

  function each(selector, action) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), action);
  }

  function isDark() {
    var theme = root.getAttribute("data-theme");
    return theme ? theme === "dark" : window.matchMedia("(prefers-color-scheme: dark)").matches;
  }

  function themeSwitch(button) {
    button.setAttribute("aria-pressed", String(isDark()));
    button.addEventListener("click", function () {
      var theme = isDark() ? "light" : "dark";
      root.setAttribute("data-theme", theme);
      button.setAttribute("aria-pressed", String(theme === "dark"));
      remember(THEME, theme);
    });
  }

  function menu(button) {
    var panel = document.getElementById(button.getAttribute("aria-controls"));
    function set(open) {
      panel.classList.toggle("open", open);
      button.setAttribute("aria-expanded", String(open));
    }
    button.addEventListener("click", function () {
      set(button.getAttribute("aria-expanded") !== "true");
    });
    panel.addEventListener("click", function (event) {
      if (event.target.closest("a")) {
        set(false);
      }
    });
    document.addEventListener("keydown", function (event) {
      if (event.key === "Escape" && panel.classList.contains("open")) {
        set(false);
        button.focus();
      }
    });
  }

  function fold(text) {
    return text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
  }

  // Hides the rows that do not hold every word, and the groups that are left without a row.
  function filter(input) {
    var scope = document.getElementById(input.getAttribute("data-filter"));
    var status = document.getElementById(input.getAttribute("aria-describedby"));
    var rows = Array.prototype.map.call(scope.querySelectorAll("[data-row]"), function (row) {
      var counts = row.getAttribute("data-row") === "tag" ? 0 : 1;
      return { element: row, text: fold(row.textContent), counts: counts };
    });
    var groups = scope.querySelectorAll("[data-rows]");
    var headings = scope.querySelectorAll("[data-heading]");
    function apply() {
      var words = fold(input.value).split(" ");
      var shown = 0;
      var total = 0;
      rows.forEach(function (row) {
        var match = words.every(function (word) {
          return row.text.indexOf(word) >= 0;
        });
        row.element.hidden = !match;
        total += row.counts;
        shown += match ? row.counts : 0;
      });
      Array.prototype.forEach.call(groups, function (group) {
        group.hidden = !group.querySelector("[data-row]:not([hidden])");
      });
      Array.prototype.forEach.call(headings, function (heading) {
        var row = heading.nextElementSibling;
        while (row && row.hidden && row.hasAttribute("data-under")) {
          row = row.nextElementSibling;
        }
        heading.hidden = !row || !row.hasAttribute("data-under");
      });
      status.textContent = input.value.trim() ? shown + " / " + total : "";
    }
    input.addEventListener("input", apply);
    apply(); // a browser may have kept the text over a reload
  }

  // Marks the section that is being read in the table of contents.
  function follow(toc) {
    if (!window.IntersectionObserver) {
      return;
    }
    var links = Array.prototype.slice.call(toc.querySelectorAll("a[href^='#']"));
    var seen = [];
    var observer = new IntersectionObserver(
      function (entries) {
        entries.forEach(function (entry) {
          var id = entry.target.id;
          seen = seen.filter(function (other) {
            return other !== id;
          });
          if (entry.isIntersecting) {
            seen.push(id);
          }
        });
        var current = links.filter(function (link) {
          return seen.indexOf(target(link)) >= 0;
        })[0];
        if (current) {
          links.forEach(function (link) {
            link.removeAttribute("aria-current");
          });
          current.setAttribute("aria-current", "location");
          toc.querySelector(".toc-button span").textContent = current.textContent;
        }
      },
      { rootMargin: "-10% 0px -60% 0px" }
    );
    links.forEach(function (link) {
      var section = document.getElementById(target(link));
      if (section) {
        observer.observe(section);
      }
    });
  }

  function target(link) {
    return decodeURIComponent(link.getAttribute("href").slice(1));
  }

  // A wide chart opens at its own position, or at its top in the middle.
  function centre(box) {
    var chart = box.querySelector("svg");
    if (!chart || box.scrollWidth <= box.clientWidth) {
      return;
    }
    var node = chart.querySelector(".self") || chart.querySelector(".node");
    if (node) {
      var inner = node.getBoundingClientRect();
      var outer = box.getBoundingClientRect();
      box.scrollLeft += inner.left + inner.width / 2 - outer.left - outer.width / 2;
    }
  }

  // What scrolls sideways within itself can be scrolled by keyboard.
  function scrollable(box) {
    if (box.scrollWidth > box.clientWidth) {
      box.tabIndex = 0;
    }
  }

  // The search is loaded when it is first wanted; without scripts the link leads to its page.
  function search(link) {
    var asked = false;

    function open() {
      if (window.rolebookSearch) {
        window.rolebookSearch.open();
      } else if (!asked) {
        asked = true;
        var script = document.createElement("script");
        script.src = link.getAttribute("data-search");
        script.onload = open;
        script.onerror = function () {
          window.location.href = link.href;
        };
        document.head.appendChild(script);
      }
    }

    // A key of one character can be switched off: speech input and shaking hands hit it by chance.
    function shortcuts() {
      var slash = !root.hasAttribute("data-no-slash");
      link.setAttribute("aria-keyshortcuts", slash ? "/ Control+K" : "Control+K");
      link.querySelector("kbd").textContent = slash ? "/" : "Ctrl K";
    }

    shortcuts();
    document.addEventListener("change", function (event) {
      if (event.target.hasAttribute("data-slash-switch")) {
        remember(SLASH, event.target.checked ? "on" : "off");
        root.toggleAttribute("data-no-slash", !event.target.checked);
        shortcuts();
      }
    });
    link.addEventListener("click", function (event) {
      if (!(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) {
        event.preventDefault();
        open();
      }
    });
    document.addEventListener("keydown", function (event) {
      var control = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      var slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey;
      var wanted = slash && !root.hasAttribute("data-no-slash") && !isTyping(event.target);
      if ((control && event.key.toLowerCase() === "k") || wanted) {
        event.preventDefault();
        open();
      }
    });
  }

  function isTyping(element) {
    return Boolean(element.closest && element.closest("input, textarea, select, [contenteditable]"));
  }

  document.addEventListener("DOMContentLoaded", function () {
    each("a[data-search]", search);
    each("[data-theme-switch]", themeSwitch);
    each(".menu-button, .toc-button, .tools-button", menu);
    each("input[data-filter]", filter);
    each(".toc", follow);
    each(".chart-box", centre);
    each(".prose table, .prose pre, .toc", scrollable);
  });
})();
