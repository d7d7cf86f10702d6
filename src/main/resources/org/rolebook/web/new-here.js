/* Keeps what is ticked on a reading list, where the browser lets it, and counts it. */
(function () {
  "use strict";

  function stored(key) {
    try {
      var value = JSON.parse(window.localStorage.getItem(key));
      return Array.isArray(value) ? value : [];
    } catch (e) {
      return []; // storage is refused or holds nonsense: nothing is ticked
    }
  }

  function store(key, ticked) {
    try {
      window.localStorage.setItem(key, JSON.stringify(ticked));
    } catch (e) {
      return; // storage is refused: the ticks hold for this page
    }
  }

  function enhance(list) {
    var key = "rolebook-reading:" + list.getAttribute("data-reading");
    var boxes = Array.prototype.slice.call(list.querySelectorAll("input"));
    var status = list.querySelector("[role=status]");

    function name(box) {
      return box.getAttribute("data-key");
    }

    function ticked() {
      return boxes.filter(function (box) {
        return box.checked;
      });
    }

    function show() {
      status.textContent = list
        .getAttribute("data-done")
        .replace("{0}", ticked().length)
        .replace("{1}", boxes.length);
    }

    function keep() {
      store(key, ticked().map(name));
      show();
    }

    var before = stored(key);
    boxes.forEach(function (box) {
      box.checked = before.indexOf(name(box)) >= 0;
      box.addEventListener("change", keep);
    });
    list.querySelector("[data-clear]").addEventListener("click", function () {
      boxes.forEach(function (box) {
        box.checked = false;
      });
      keep();
    });
    list.querySelector("[data-print]").addEventListener("click", function () {
      window.print();
    });
    show();
  }

  document.addEventListener("DOMContentLoaded", function () {
    Array.prototype.forEach.call(document.querySelectorAll("[data-reading]"), enhance);
  });
})();
