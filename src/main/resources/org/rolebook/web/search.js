/*
 * The search, loaded when it is first used. Classic scripts without requests, so that it also works
 * on file://: each part of the index is a script that calls rolebookSearch(name, value).
 *
 * A text is found exactly as it is written, from one character up; letters of full width and capitals
 * are folded. A small handbook is searched from end to end. Of a large one the pairs of neighbouring
 * characters (pairs-N.js) tell which entries may hold a text; names (heads-N.js) and texts (texts-N.js)
 * of those are then loaded, a few at a time, and looked through in the same way.
 */
(function () {
  "use strict";
  var PAGE = 20; // results shown at a time
  var NAMES_AT_ONCE = 400;
  var TEXTS_AT_ONCE = 40;
  var EXCERPT_BEFORE = 24;
  var EXCERPT = 110;
  var LEVELS = { head: 1, unit: 2, duty: 3, body: 4, reading: 5, above: 6 };
  var DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  var link = document.querySelector("a[data-search]");
  var root = link.href.replace(/search\.html.*$/, "");
  var parts = Object.create(null); // by name: what has been loaded
  var waiting = Object.create(null); // by name: who waits for it
  var index = null;

  // ---- Loading ----

  function take(name, value) {
    parts[name] = value;
    if (name === "index") {
      prepare(value);
    }
    settle(name);
  }

  function settle(name) {
    var callbacks = waiting[name] || [];
    delete waiting[name];
    callbacks.forEach(function (callback) {
      callback();
    });
  }

  // Calls back when all parts are there, at once if they are; false if one cannot be loaded.
  function load(names, done) {
    var missing = names.filter(function (name) {
      return !(name in parts);
    });
    var open = missing.length;
    if (!open) {
      done(true);
      return;
    }
    missing.forEach(function (name) {
      function ready() {
        open -= 1;
        if (!open) {
          done(
            missing.every(function (one) {
              return one in parts;
            })
          );
        }
      }
      if (waiting[name]) {
        waiting[name].push(ready);
        return;
      }
      waiting[name] = [ready];
      request(name);
    });
  }

  function request(name) {
    var script = name === "index" ? document.querySelector("script[data-index]") : null;
    if (!script) {
      script = document.createElement("script");
      script.src = root + "search/" + name + ".js" + (index ? "?v=" + index.version : "");
      document.head.appendChild(script);
    }
    script.addEventListener("error", function () {
      settle(name);
    });
  }

  function prepare(value) {
    index = value;
    index.size = index.kinds.length;
    index.unitOf = new Int32Array(index.size).fill(-1);
    index.units.forEach(function (unit, number) {
      index.unitOf.fill(number, unit[2], unit[3] + 1); // inner units come later
    });
    index.unitNames = index.units.map(function (unit) {
      return fold(unit[0]);
    });
  }

  // The unit that an entry belongs to; for a unit the one above.
  function ownerOf(entry) {
    var unit = index.unitOf[entry];
    return index.kinds[entry] === "U" ? index.units[unit][1] : unit;
  }

  // ---- Folding: one UTF-16 unit for one, as in Folding.java ----

  var folded = Object.create(null);

  function foldUnit(unit) {
    var known = folded[unit];
    if (known === undefined) {
      var normal = unit.normalize("NFKC");
      normal = normal.length === 1 ? normal : unit;
      var lower = normal.toLowerCase();
      known = folded[unit] = lower.length === 1 ? lower : normal;
    }
    return known;
  }

  function fold(text) {
    return text.replace(/[A-Z\u0080-\u2013\u201e-\u3000\u3021-\u4dff\ua000-\ud7ff\ue000-\uffff]/g, foldUnit);
  }

  var LETTER = /[a-z0-9\u00df-\u024f\u0370-\u052f]/;

  // Whether a find begins a word; every Han character does.
  function beginsWord(text, at) {
    return at === 0 || !LETTER.test(text[at]) || !LETTER.test(text[at - 1]);
  }

  // ---- Entries ----

  function headPart(entry) {
    return "heads-" + Math.floor(entry / index.heads);
  }

  function textPart(entry) {
    return "texts-" + textNumber(entry);
  }

  function textNumber(entry) {
    var low = 0;
    var high = index.texts.length - 1;
    while (low < high) {
      var middle = (low + high + 1) >> 1;
      if (index.texts[middle] <= entry) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  function lines(fields, text) {
    return { fields: fields, text: text, fold: fold(text) };
  }

  function headOf(entry) {
    var part = parts[headPart(entry)];
    var head = part[entry % index.heads];
    if (Array.isArray(head)) {
      head = lines(head[2], head[3]);
      var raw = part[entry % index.heads];
      head.href = raw[0];
      head.label = raw[1];
      head.readings = raw[4];
      head.title = head.text.split("\n", 1)[0];
      part[entry % index.heads] = head;
    }
    return head;
  }

  function textsOf(entry) {
    var number = textNumber(entry);
    var part = parts["texts-" + number];
    if (!part) {
      return null;
    }
    var at = entry - index.texts[number];
    if (Array.isArray(part[at])) {
      part[at] = lines(part[at][0], part[at][1]);
    }
    return part[at];
  }

  // The line of a place in the texts of an entry.
  function lineAt(where, at) {
    var start = where.text.lastIndexOf("\n", at - 1) + 1;
    var end = where.text.indexOf("\n", at);
    var number = 0;
    for (var i = where.text.indexOf("\n"); i >= 0 && i < at; i = where.text.indexOf("\n", i + 1)) {
      number += 1;
    }
    return {
      field: where.fields.charCodeAt(number) - 65,
      text: where.text.slice(start, end < 0 ? undefined : end),
      at: at - start
    };
  }

  // The first find that begins a word, else the first within one; -1 if there is none.
  function find(text, term) {
    var first = text.indexOf(term);
    for (var at = first; at >= 0; at = text.indexOf(term, at + 1)) {
      if (beginsWord(text, at)) {
        return { at: at, inner: false };
      }
    }
    return { at: first, inner: true };
  }

  // ---- Readings: yunyingzongjian, yyzj or yunyzj for 运营总监 ----

  // What can be typed for each character of a name, and for each Latin word.
  function readingTokens(name, readings) {
    var tokens = [];
    var each = readings.split(",");
    var pattern = /[a-z0-9]+|[^]/g;
    for (var match = pattern.exec(name); match; match = pattern.exec(name)) {
      var latin = LETTER.test(match[0]);
      var ways = latin ? [match[0]] : (each[match.index] || "").split("|");
      if (ways[0]) {
        tokens.push({ from: match.index, to: match.index + match[0].length, ways: ways });
      }
    }
    return tokens;
  }

  // Number of the token at which a typed word ends that begins at a token; -1 if it does not fit.
  function readFrom(tokens, number, term, at) {
    if (number === tokens.length) {
      return -1;
    }
    var rest = term.length - at;
    for (var i = 0; i < tokens[number].ways.length; i++) {
      var way = tokens[number].ways[i];
      if (way.slice(0, rest) === term.slice(at)) {
        return number;
      }
      var pieces = [way.length, 1].concat(/^[zcs]h/.test(way) ? [2] : []);
      for (var k = 0; k < pieces.length; k++) {
        if (term.startsWith(way.slice(0, pieces[k]), at)) {
          var end = readFrom(tokens, number + 1, term, at + pieces[k]);
          if (end >= 0) {
            return end;
          }
        }
      }
    }
    return -1;
  }

  // The tokens of each name of an entry; codes come last and are not read.
  function namesOf(head) {
    if (!head.names) {
      var names = head.fold.split("\n");
      head.names = head.readings.split("\n").map(function (readings, i) {
        return readingTokens(names[i], readings);
      });
    }
    return head.names;
  }

  // A word inside a name must be read over two characters, or half the names would be found by "an".
  function findReading(head, term) {
    var names = namesOf(head);
    for (var i = 0; i < names.length; i++) {
      var tokens = names[i];
      for (var start = 0; start < tokens.length; start++) {
        var end = readFrom(tokens, start, term, 0);
        if (end > start || (end >= 0 && start === 0)) {
          return {
            field: head.fields.charCodeAt(i) - 65,
            text: head.text.split("\n")[i],
            at: tokens[start].from,
            to: tokens[end].to,
            whole: start === 0 && end === tokens.length - 1
          };
        }
      }
    }
    return null;
  }

  // ---- Matching and ranking: title > alias, code > unit > KPI, duty, heading > body ----

  function headScore(head, found) {
    var line = lineAt(head, found.at);
    if (found.inner) {
      return { score: 8, line: line };
    }
    var name = line.field === 0;
    var size = found.term.length;
    var score = name ? 80 : 70;
    if (line.at === 0) {
      score = line.text.length === size ? (name ? 100 : 75) : name ? 90 : 71;
    }
    return { score: score, line: line };
  }

  function textScore(texts, found) {
    var line = lineAt(texts, found.at);
    var duty = index.fields[line.field][2] === 1;
    return { score: found.inner ? (duty ? 6 : 5) : duty ? 30 : 20, line: line };
  }

  // How well one word fits an entry; null if it does not.
  function fit(entry, head, texts, term) {
    var inHead = find(head.fold, term.text);
    inHead.term = term.text;
    if (inHead.at >= 0 && !inHead.inner) {
      return headScore(head, inHead);
    }
    var reading = term.latin ? findReading(head, term.text) : null;
    if (reading && reading.whole) {
      return { score: 60, line: reading };
    }
    var unit = unitFit(entry, term);
    if (unit && unit.score > 20) {
      return unit;
    }
    var inTexts = texts ? find(texts.fold, term.text) : { at: -1 };
    if (inTexts.at >= 0 && !inTexts.inner) {
      return textScore(texts, inTexts);
    }
    if (reading) {
      return { score: 15, line: reading };
    }
    if (unit && unit.score > 8) {
      return unit;
    }
    if (inHead.at >= 0) {
      return headScore(head, inHead);
    }
    return inTexts.at >= 0 ? textScore(texts, inTexts) : unit;
  }

  function unitFit(entry, term) {
    var own = ownerOf(entry);
    for (var unit = own; unit >= 0; unit = index.units[unit][1]) {
      if (term.units[unit]) {
        var score = term.units[unit].inner ? 4 : unit === own ? 50 : 10;
        return { score: score, line: { field: -1, text: index.units[unit][0] } };
      }
    }
    return null;
  }

  // How well all words fit; the find that is told is that of the word that is hardest to see.
  function match(entry, query, withTexts) {
    var head = headOf(entry);
    var texts = withTexts ? textsOf(entry) : null;
    var hit = { entry: entry, head: head, score: 0, fits: [] };
    for (var i = 0; i < query.terms.length; i++) {
      var one = fit(entry, head, texts, query.terms[i]);
      if (!one) {
        return null;
      }
      hit.score += one.score;
      hit.fits.push(one);
    }
    if (query.terms.length > 1 && holds(head, texts, query.phrase)) {
      hit.score += 100;
    }
    return hit;
  }

  function holds(head, texts, phrase) {
    return head.fold.indexOf(phrase) >= 0 || (texts !== null && texts.fold.indexOf(phrase) >= 0);
  }

  function byRank(a, b) {
    return (
      b.score - a.score || a.head.title.length - b.head.title.length || a.entry - b.entry
    );
  }

  function parse(text, kind, unit) {
    var words = fold(text.normalize("NFC")).split(/\s+/).filter(Boolean);
    return {
      phrase: words.join(" "),
      kind: kind || "",
      unit: unit === undefined || unit === "" ? -1 : Number(unit),
      terms: words
        .filter(function (word, i) {
          return words.indexOf(word) === i;
        })
        .map(function (word) {
          return {
            text: word,
            latin: /^[a-z][a-z0-9]*$/.test(word),
            units: index.unitNames.map(function (name) {
              var found = find(name, word);
              return found.at < 0 ? null : found;
            })
          };
        })
    };
  }

  function isWanted(entry, query) {
    var unit = query.unit < 0 ? null : index.units[query.unit];
    return (
      (!query.kind || index.kinds[entry] === query.kind) &&
      (!unit || (entry >= unit[2] && entry <= unit[3]))
    );
  }

  // ---- Searching: done({hits, total, about, more}); more(done) goes on ----

  function search(query, done) {
    if (!query.terms.length) {
      done({ hits: [], total: 0, about: false, more: null });
    } else if (index.pairs) {
      searchParts(query, done);
    } else {
      searchAll(query, done);
    }
  }

  function searchAll(query, done) {
    load(index.size ? ["heads-0", "texts-0"] : [], function (ok) {
      var hits = [];
      for (var entry = 0; ok && entry < index.size; entry++) {
        var hit = isWanted(entry, query) ? match(entry, query, true) : null;
        if (hit) {
          hits.push(hit);
        }
      }
      done({ hits: hits.sort(byRank), total: hits.length, about: false, more: null, failed: !ok });
    });
  }

  function searchParts(query, done) {
    var wanted = {};
    query.terms.forEach(function (term) {
      for (var i = 0; i < Math.max(1, term.text.length - 1); i++) {
        wanted["pairs-" + (term.text.charCodeAt(i) % index.pairs)] = true;
      }
    });
    load(Object.keys(wanted), function (ok) {
      if (!ok) {
        done({ hits: [], total: 0, about: false, more: null, failed: true });
        return;
      }
      goOn(query, candidates(query), [], done);
    });
  }

  // The entries that may fit, most promising first: [{level, entries}].
  function candidates(query) {
    var levels = query.terms.map(termLevels);
    var buckets = [[], [], [], [], [], [], []];
    for (var entry = 0; entry < index.size; entry++) {
      var worst = 0;
      for (var i = 0; i < levels.length; i++) {
        var level = levels[i][entry] || 99;
        worst = level > worst ? level : worst;
      }
      if (worst < 99 && isWanted(entry, query)) {
        buckets[worst].push(entry);
      }
    }
    return buckets;
  }

  function termLevels(term) {
    var text = term.text;
    var pairs = parts["pairs-" + (text.charCodeAt(0) % index.pairs)];
    var levels;
    if (text.length === 1) {
      levels = new Uint8Array(index.size);
      Object.keys(pairs).forEach(function (pair) {
        if (pair[0] === text) {
          decode(pairs[pair], function (entry, level) {
            levels[entry] = Math.min(levels[entry] || 99, level);
          });
        }
      });
    } else {
      for (var i = 0; i + 1 < text.length; i++) {
        levels = narrowed(levels, text.slice(i, i + 2));
      }
    }
    addUnits(term, levels);
    return levels;
  }

  function narrowed(before, pair) {
    var levels = new Uint8Array(index.size);
    var pairs = parts["pairs-" + (pair.charCodeAt(0) % index.pairs)];
    decode(pairs[pair] || "", function (entry, level) {
      if (!before) {
        levels[entry] = level;
      } else if (before[entry]) {
        levels[entry] = Math.max(before[entry], level);
      }
    });
    return levels;
  }

  var OF_RANK = [LEVELS.head, LEVELS.duty, LEVELS.body, LEVELS.reading];

  // See Postings.java.
  function decode(code, each) {
    var entry = -1;
    var value = 0;
    var unit = 1;
    for (var i = 0; i < code.length; i++) {
      var digit = DIGITS.indexOf(code[i]);
      value += (digit & 31) * unit;
      if (digit >= 32) {
        unit *= 32;
      } else {
        entry += value >>> 2;
        each(entry, OF_RANK[value & 3]);
        value = 0;
        unit = 1;
      }
    }
  }

  function addUnits(term, levels) {
    index.units.forEach(function (unit, number) {
      for (var entry = unit[2]; term.units[number] && entry <= unit[3]; entry++) {
        var isOwn = ownerOf(entry) === number && !term.units[number].inner;
        var level = isOwn ? LEVELS.unit : LEVELS.above;
        levels[entry] = Math.min(levels[entry] || 99, level);
      }
    });
  }

  // Looks through the most promising entries until a page of results is full.
  function goOn(query, buckets, hits, done) {
    var level = buckets.findIndex(function (bucket) {
      return bucket.length;
    });
    if (level < 0) {
      done({ hits: hits, total: hits.length, about: false, more: null });
      return;
    }
    var inNames = level === LEVELS.head;
    var batch = buckets[level].splice(0, inNames ? NAMES_AT_ONCE : TEXTS_AT_ONCE);
    var needed = {};
    batch.forEach(function (entry) {
      needed[headPart(entry)] = true;
      if (!inNames) {
        needed[textPart(entry)] = true;
      }
    });
    load(Object.keys(needed), function (ok) {
      if (!ok) {
        done({ hits: hits, total: hits.length, about: false, more: null, failed: true });
        return;
      }
      var found = [];
      batch.forEach(function (entry) {
        var hit = match(entry, query, !inNames);
        if (hit) {
          found.push(hit);
        } else if (inNames) {
          buckets[LEVELS.duty].push(entry); // its pairs stand in its names, but apart
        }
      });
      report(query, buckets, hits.concat(found.sort(byRank)), done);
    });
  }

  function report(query, buckets, hits, done) {
    var left = buckets.reduce(function (sum, bucket) {
      return sum + bucket.length;
    }, 0);
    if (!left || (hits.length - (query.shown || 0)) >= PAGE) {
      done({
        hits: hits,
        total: hits.length + left,
        about: left > 0,
        more: left
          ? function (next) {
              query.shown = hits.length;
              goOn(query, buckets, hits, next);
            }
          : null
      });
    } else {
      goOn(query, buckets, hits, done);
    }
  }

  // ---- Showing ----

  function element(name, attributes, children) {
    var made = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) {
      made.setAttribute(key, attributes[key]);
    });
    (children || []).forEach(function (child) {
      made.append(child);
    });
    return made;
  }

  function words(key, value) {
    return index.words[key].replace("{0}", value);
  }

  // A text with the finds marked, as text nodes and mark elements only.
  function marked(text, query, line) {
    var ranges = [];
    var plain = fold(text);
    query.terms.forEach(function (term) {
      var inner = find(plain, term.text).inner;
      for (var at = plain.indexOf(term.text); at >= 0; at = plain.indexOf(term.text, at + 1)) {
        if (inner || beginsWord(plain, at)) {
          ranges.push([at, at + term.text.length]);
        }
      }
    });
    if (line && line.to) {
      ranges.push([line.at, line.to]);
    }
    ranges.sort(function (a, b) {
      return a[0] - b[0];
    });
    var pieces = [];
    var end = 0;
    ranges.forEach(function (range) {
      if (range[1] <= end) {
        return;
      }
      pieces.push(text.slice(end, Math.max(range[0], end)));
      pieces.push(element("mark", {}, [text.slice(Math.max(range[0], end), range[1])]));
      end = range[1];
    });
    pieces.push(text.slice(end));
    return pieces;
  }

  function excerpt(line) {
    var from = Math.max(0, (line.at || 0) - EXCERPT_BEFORE);
    from = from < 4 ? 0 : from;
    var to = Math.min(line.text.length, from + EXCERPT);
    from -= isSecondHalf(line.text, from) ? 1 : 0;
    to -= isSecondHalf(line.text, to) ? 1 : 0;
    return (from ? "…" : "") + line.text.slice(from, to) + (to < line.text.length ? "…" : "");
  }

  function isSecondHalf(text, at) {
    return at > 0 && at < text.length && /[\udc00-\udfff]/.test(text[at]);
  }

  function unitPath(number) {
    var names = [];
    for (var unit = number; unit >= 0; unit = index.units[unit][1]) {
      names.unshift(index.units[unit][0]);
    }
    return names.join(" › ");
  }

  // The find that says most about why an entry is here and not in another place.
  function told(hit) {
    return hit.fits.reduce(function (a, b) {
      return b.score < a.score ? b : a;
    });
  }

  function option(hit, query, number) {
    var line = told(hit).line;
    var read = hit.fits.filter(function (one) {
      return one.line.to && one.line.field === 0;
    })[0];
    var field = line.field < 0 ? [words("unit"), ""] : index.fields[line.field];
    var title = element("span", { class: "hit-title" }, marked(hit.head.title, query, read && read.line));
    var about = element("span", { class: "hit-about" }, marked(unitPath(ownerOf(hit.entry)), query));
    if (hit.head.label) {
      title.append(" ", element("span", { class: "badge" }, [hit.head.label]));
    }
    var where = element("span", { class: "hit-where" }, [
      element("span", { class: "hit-field" }, [field[0] + (line.to ? words("reading") : "")])
    ]);
    if (line.field > 0) {
      where.append(" ", element("span", {}, line.to ? marked(line.text, query, line) : marked(excerpt(line), query)));
    }
    return element(
      "a",
      {
        class: "hit",
        role: "option",
        id: "hit-" + number,
        tabindex: "-1",
        "aria-selected": "false",
        "data-field": line.field < 0 ? "unit" : String.fromCharCode(65 + line.field),
        href: root + hit.head.href + anchor(field[1], line.text)
      },
      [title, about, where]
    );
  }

  // A heading has an id of its own, see HeadingSlug.java.
  function anchor(section, heading) {
    var id = section;
    if (section === "*") {
      var words = heading.normalize("NFC").toLowerCase();
      id = words.replace(/[^\p{L}\p{M}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "");
    }
    return id ? "#" + encodeURIComponent(id) : "";
  }

  function choice(label, options) {
    var select = element("select", {});
    options.forEach(function (one) {
      select.append(element("option", { value: one[0] }, [one[1]]));
    });
    return { select: select, box: element("label", {}, [element("span", {}, [label]), select]) };
  }

  // All units of a handbook of usual size, else those near the top.
  function unitChoices() {
    var depth = [];
    var rows = index.units.map(function (unit, number) {
      depth[number] = unit[1] < 0 ? 0 : depth[unit[1]] + 1;
      return { number: number, name: unit[0], depth: depth[number] };
    });
    var deepest = rows.length > 400 ? 1 : 99;
    return rows
      .filter(function (row) {
        return row.depth <= deepest;
      })
      .map(function (row) {
        return [String(row.number), "\u2003".repeat(row.depth) + row.name];
      });
  }

  // Input, filters and results in a box; state: {q, kind, unit}; changed(state, isTyped) after each change.
  function panel(box, state, changed) {
    var turn = 0;
    var active = -1;
    var result = null;
    var shown = 0;
    var query = null;
    var input = element("input", {
      type: "search",
      role: "combobox",
      class: "search-input",
      "aria-label": words("label"),
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": "search-results",
      placeholder: words("placeholder"),
      autocomplete: "off",
      autocapitalize: "off",
      spellcheck: "false",
      enterkeyhint: "search"
    });
    var kinds = choice(words("kind"), [
      ["", words("all-kinds")],
      ["P", words("kind.position")],
      ["U", words("kind.unit")],
      ["G", words("kind.page")]
    ]);
    var units = choice(words("unit"), [["", words("all-units")]].concat(unitChoices()));
    var status = element("p", { class: "search-status", role: "status" });
    var list = element("div", { id: "search-results", role: "listbox", "aria-label": words("label") });
    var more = element("button", { type: "button", class: "search-more" }, [words("more")]);
    box.append(
      element("div", { class: "search-bar" }, [input]),
      element("div", { class: "search-filters" }, [kinds.box, units.box, status]),
      element("div", { class: "search-list" }, [list, more])
    );

    function run(event) {
      state.q = input.value;
      state.kind = kinds.select.value;
      state.unit = units.select.value;
      query = parse(state.q, state.kind, state.unit);
      turn += 1;
      var mine = turn;
      var busy = window.setTimeout(function () {
        status.textContent = words("loading");
      }, 150);
      search(query, function (found) {
        window.clearTimeout(busy);
        if (mine === turn) {
          show(found, 0);
        }
      });
      changed(state, Boolean(event) && event.type === "input");
    }

    function show(found, from) {
      result = found;
      shown = Math.min(found.hits.length, from + PAGE);
      if (!from) {
        list.textContent = "";
        active = -1;
        input.removeAttribute("aria-activedescendant");
        list.parentNode.scrollTop = 0;
      }
      found.hits.slice(from, shown).forEach(function (hit, i) {
        list.append(option(hit, query, from + i));
      });
      more.hidden = shown >= found.hits.length && !found.more;
      input.setAttribute("aria-expanded", String(shown > 0));
      status.textContent = message(found);
    }

    function message(found) {
      if (found.failed) {
        return words("failed");
      }
      if (!query.terms.length) {
        return "";
      }
      if (!found.total) {
        return words("none");
      }
      return words(
        found.about ? "results.about" : found.total === 1 ? "results.one" : "results.other",
        String(found.total)
      );
    }

    function showMore(then) {
      var from = shown;
      var mine = turn;
      if (from < result.hits.length || !result.more) {
        show(result, from);
        then();
        return;
      }
      result.more(function (found) {
        if (mine === turn) {
          show(found, from);
          then();
        }
      });
    }

    function choose(number) {
      var hits = list.children;
      if (number >= hits.length && !more.hidden) {
        showMore(function () {
          if (number < hits.length) {
            choose(number);
          }
        });
        return;
      }
      if (!hits.length) {
        return;
      }
      if (hits[active]) {
        hits[active].setAttribute("aria-selected", "false");
      }
      active = (number + hits.length) % hits.length;
      hits[active].setAttribute("aria-selected", "true");
      hits[active].scrollIntoView({ block: "nearest" });
      input.setAttribute("aria-activedescendant", hits[active].id);
    }

    input.addEventListener("keydown", function (event) {
      if (event.isComposing || event.keyCode === 229) {
        return; // the key belongs to the input method
      }
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        choose(event.key === "ArrowDown" ? active + 1 : active < 0 ? list.children.length - 1 : active - 1);
      } else if (event.key === "Enter") {
        event.preventDefault();
        var hit = list.children[Math.max(active, 0)];
        if (hit) {
          hit.dispatchEvent(
            new MouseEvent("click", {
              bubbles: true,
              cancelable: true,
              ctrlKey: event.ctrlKey,
              metaKey: event.metaKey,
              shiftKey: event.shiftKey
            })
          );
        }
      }
    });
    input.addEventListener("input", run);
    kinds.select.addEventListener("change", run);
    units.select.addEventListener("change", run);
    more.addEventListener("click", function () {
      var from = shown;
      showMore(function () {
        choose(from);
        input.focus();
      });
    });
    input.value = state.q;
    kinds.select.value = state.kind;
    units.select.value = state.unit;
    more.hidden = true;
    run();
    return { input: input, list: list };
  }

  // ---- The dialog, and the page of its own ----

  var dialog = null;
  var inPage = null;

  function address(state) {
    var query = new URLSearchParams();
    if (state.q) {
      query.set("q", state.q);
    }
    if (state.kind) {
      query.set("kind", { P: "position", U: "unit", G: "page" }[state.kind]);
    }
    if (state.unit) {
      query.set("unit", unitPath(Number(state.unit)));
    }
    var text = query.toString();
    return text ? "?" + text : "";
  }

  function stated(text) {
    var query = new URLSearchParams(text);
    var unit = index.units.findIndex(function (one, number) {
      return unitPath(number) === query.get("unit");
    });
    return {
      q: query.get("q") || "",
      kind: { position: "P", unit: "U", page: "G" }[query.get("kind")] || "",
      unit: unit < 0 ? "" : String(unit)
    };
  }

  function mount(box) {
    load(["index"], function (ok) {
      if (!ok) {
        document.documentElement.classList.remove("js"); // show the way without the search
        return;
      }
      var later = 0; // browsers refuse an address that changes with each key
      inPage = panel(box, stated(window.location.search), function (state, isTyped) {
        window.clearTimeout(later);
        later = window.setTimeout(keep, isTyped ? 200 : 0);
        function keep() {
          window.history.replaceState(null, "", window.location.pathname + address(state));
        }
      });
      inPage.list.parentNode.before(element("p", { class: "search-hint" }, [words("hint")]));
      inPage.list.parentNode.after(slashSwitch());
      if (window.matchMedia("(min-width: 44rem)").matches) {
        inPage.input.focus({ preventScroll: true });
      }
    });
  }

  // handbook.js does and remembers what it says.
  function slashSwitch() {
    var box = element("input", { type: "checkbox", "data-slash-switch": "" });
    box.checked = !document.documentElement.hasAttribute("data-no-slash");
    return element("label", { class: "search-slash" }, [box, words("slash")]);
  }

  function makeDialog() {
    var page = element("a", { href: link.href }, [words("own-page")]);
    var close = element("button", { type: "button" }, [words("close")]);
    var box = element("div", { class: "search-box" });
    dialog = element("dialog", { class: "search-dialog", "aria-label": words("label") }, [box]);
    document.body.append(dialog);
    dialog.panel = panel(box, { q: "", kind: "", unit: "" }, function (state) {
      page.href = link.href + address(state);
    });
    box.append(
      element("div", { class: "search-foot" }, [
        element("span", { class: "search-hint" }, [words("hint") + "\u3000" + words("escape")]),
        slashSwitch(),
        page,
        close
      ])
    );
    close.addEventListener("click", function () {
      dialog.close();
    });
    dialog.addEventListener("click", function (event) {
      if (event.target === dialog || event.target.closest("a:not([target])")) {
        dialog.close(); // beside the dialog, or off to a place that may be on this page
      }
    });
    dialog.addEventListener("keydown", function (event) {
      if (event.key === "Escape" && !event.isComposing) {
        event.preventDefault(); // at once: a search field would only be emptied
        dialog.close();
      }
    });
  }

  function styled(done) {
    var file = link.getAttribute("data-search").replace(/search\.js$/, "search.css");
    if (document.querySelector("link[href$='search.css']")) {
      done();
      return;
    }
    var style = element("link", { rel: "stylesheet", href: file });
    style.onload = style.onerror = done;
    document.head.append(style);
  }

  function open() {
    if (inPage) {
      inPage.input.focus();
      inPage.input.select();
      return;
    }
    load(["index"], function (ok) {
      if (!ok) {
        window.location.href = link.href;
        return;
      }
      styled(function () {
        if (!dialog) {
          makeDialog();
        }
        if (!dialog.open) {
          dialog.showModal();
        }
        dialog.panel.input.focus();
        dialog.panel.input.select();
      });
    });
  }

  take.open = open;
  take.find = function (text, done) {
    load(["index"], function () {
      search(parse(text), done);
    });
  };
  window.rolebookSearch = take;
  var place = document.querySelector("[data-search-page]");
  if (place) {
    mount(place);
  }
})();
