/*
 * Added by the preview to each page: reloads it when what it shows has changed, and lays over it
 * what keeps the handbook from being built. Never published.
 */
(function () {
  "use strict";
  var build = document.currentScript.getAttribute("data-build");
  var KEY = "rolebook-faults-folded";
  var source = null;
  var layer = null;

  function connect() {
    if (source || document.visibilityState === "hidden") {
      return;
    }
    source = new EventSource("/-rolebook/events?build=" + build);
    source.addEventListener("built", function (event) {
      var first = build === "";
      build = event.lastEventId;
      if (first || concerns(event.data.split("\n"))) {
        window.location.reload();
      }
    });
    source.addEventListener("fault", function (event) {
      show(event.data);
    });
    source.addEventListener("fine", hide);
    source.addEventListener("error", function () {
      if (source && source.readyState === EventSource.CLOSED) {
        disconnect();
        window.setTimeout(connect, 2000);
      }
    });
  }

  function disconnect() {
    if (source) {
      source.close();
      source = null;
    }
  }

  // A browser keeps few connections to one server: a page that nobody sees does without.
  document.addEventListener("visibilitychange", function () {
    if (document.visibilityState === "hidden") {
      disconnect();
    } else {
      connect();
    }
  });

  function path(address) {
    var name = new URL(address, window.location.href).pathname.slice(1);
    try {
      name = decodeURIComponent(name);
    } catch (e) {
      return name; // not an address of the handbook
    }
    return name === "" || name.slice(-1) === "/" ? name + "index.html" : name;
  }

  /** Whether this page, or anything that it has loaded, is among the paths. */
  function concerns(paths) {
    if (paths[0] === "*") {
      return true;
    }
    var changed = new Set(paths);
    var loaded = window.performance.getEntriesByType("resource").map(function (entry) {
      return path(entry.name);
    });
    return loaded.concat(path(window.location.href)).some(function (name) {
      return changed.has(name);
    });
  }

  function show(html) {
    if (build === "") {
      document.body.innerHTML = html; // there is no site yet
      return;
    }
    layer = layer || lay();
    var part = layer.shadowRoot.querySelector("div");
    var focused = layer.shadowRoot.activeElement !== null;
    part.innerHTML = html;
    var button = part.querySelector("[data-less]");
    button.setAttribute("data-hide", button.textContent);
    button.addEventListener("click", function () {
      fold(!layer.hasAttribute("data-folded"));
    });
    fold(stored() === "yes");
    if (focused) {
      button.focus();
    }
  }

  /** Out of reach of the page's own styles; not to be seen before it has its own. */
  function lay() {
    var element = document.createElement("div");
    var style = document.createElement("link");
    element.id = "rolebook-faults";
    element.hidden = true;
    style.rel = "stylesheet";
    style.href = "/-rolebook/faults.css";
    style.addEventListener("load", function () {
      element.hidden = false;
    });
    element.attachShadow({ mode: "open" });
    element.shadowRoot.append(style, document.createElement("div"));
    document.body.appendChild(element);
    return element;
  }

  function hide() {
    recall(null);
    if (layer) {
      layer.remove();
      layer = null;
    }
  }

  function recall(value) {
    try {
      if (value === null) {
        window.sessionStorage.removeItem(KEY);
      } else {
        window.sessionStorage.setItem(KEY, value);
      }
    } catch (e) {
      return; // storage is refused: the next fault is shown unfolded
    }
  }

  function stored() {
    try {
      return window.sessionStorage.getItem(KEY);
    } catch (e) {
      return null; // storage is refused
    }
  }

  function fold(away) {
    var button = layer.shadowRoot.querySelector("[data-less]");
    layer.toggleAttribute("data-folded", away);
    recall(away ? "yes" : "no");
    button.setAttribute("aria-expanded", String(!away));
    button.textContent = button.getAttribute(away ? "data-more" : "data-hide");
  }

  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && layer && !layer.hasAttribute("data-folded")) {
      fold(true);
    }
  });

  connect();
})();
