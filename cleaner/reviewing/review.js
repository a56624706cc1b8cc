// The page of `cleaner review`: one rule at a time, decided by keys or buttons. Decisions are kept
// in the browser's storage, if it has any, under the fingerprint of the rules, and saved as a file.
"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const rules = data.rules;
  const at = (id) => document.getElementById(id);
  const cards = rules.map((_, number) => at(`rule-${number}`));
  const links = [...document.querySelectorAll("[data-go]")];
  const notes = rules.map((_, number) => document.querySelector(`[data-note="${number}"]`));
  const key = `cleaner-review:${data.fingerprint}`;
  const decided = new Map(); // number -> {decision, edits}
  const reasons = new Map(); // number -> text
  const past = []; // [number, the decision before]
  let current = 0;
  let unsaved = false;
  let lasting = true;
  let closeForm = null;

  // ------------------------------------------------------------ what the browser stores

  function keep() {
    const value = { decided: [...decided], reasons: [...reasons], current, unsaved };
    try {
      localStorage.setItem(key, JSON.stringify(value));
    } catch {
      lasting = false;
    }
    at("notice").hidden = lasting;
  }

  function recall() {
    try {
      const kept = JSON.parse(localStorage.getItem(key) || "{}");
      for (const [number, value] of kept.decided || []) {
        if (rules[number] && ["accept", "refuse"].includes(value.decision)) {
          decided.set(number, value);
        }
      }
      for (const [number, value] of kept.reasons || []) {
        if (rules[number]) reasons.set(number, String(value));
      }
      current = rules[kept.current] ? kept.current : 0;
      unsaved = Boolean(kept.unsaved);
    } catch {
      lasting = false;
    }
    at("notice").hidden = lasting;
  }

  // ------------------------------------------------------------ what is shown

  const state = (number) => {
    const decision = decided.get(number);
    return !decision ? "undecided" : decision.decision === "accept" ? "accepted" : "refused";
  };

  function inList(number) {
    const wanted = at("filter").value;
    if (wanted === "all") return true;
    return wanted === "preview" ? rules[number].status === "preview" : state(number) === wanted;
  }

  function show(number) {
    const how = state(number);
    const edits = decided.get(number)?.edits;
    for (const place of [cards[number], links[number]]) {
      place.classList.toggle("accepted", how === "accepted");
      place.classList.toggle("refused", how === "refused");
    }
    const words = { undecided: "", accepted: "✓ accepted", refused: "✕ refused" }[how];
    cards[number].querySelector(".state").textContent = words + (edits ? ", edited" : "");
    links[number].setAttribute("aria-label", `${rules[number].id}: ${how}`);
    cards[number].querySelector("h2").textContent = visible(edits?.id ?? rules[number].id);
    notes[number].value = reasons.get(number) || "";
  }

  function refresh() {
    const any = rules.some((_, number) => inList(number));
    at("none").hidden = any;
    cards.forEach((card, number) => {
      const here = number === current && inList(number);
      card.classList.toggle("current", here);
      links[number].parentElement.hidden = !inList(number);
      if (number === current) links[number].setAttribute("aria-current", "true");
      else links[number].removeAttribute("aria-current");
    });
    at("progress").textContent = `${decided.size} of ${rules.length} decided`;
    at("bar").value = decided.size;
    at("undo").disabled = past.length === 0;
    const shown = inList(current) && any;
    for (const id of ["accept", "refuse", "edit"]) at(id).disabled = !shown;
    at("accept").setAttribute("aria-pressed", String(shown && state(current) === "accepted"));
    at("refuse").setAttribute("aria-pressed", String(shown && state(current) === "refused"));
    at("save").textContent = unsaved ? "Save decisions *" : "Save decisions";
    keep();
  }

  function say(words) {
    at("said").textContent = words;
  }

  const narrow = () => !window.matchMedia("(min-width: 56.01rem)").matches;

  function go(number, focus = true) {
    closeForm?.();
    current = number;
    refresh();
    if (!focus) return;
    if (narrow() && at("list").open) cards[current].scrollIntoView();
    else window.scrollTo(0, 0);
    cards[current].querySelector("h2").focus({ preventScroll: true });
    if (at("list").open) links[current].scrollIntoView({ block: "nearest" });
  }

  // The next rule of the list in a direction, the current one where there is none.
  function neighbour(step, from = current) {
    for (let number = from + step; rules[number]; number += step) {
      if (inList(number)) return number;
    }
    return from;
  }

  // ------------------------------------------------------------ decisions

  function decide(decision, edits) {
    const number = current;
    if (!inList(number)) return;
    past.push([number, decided.get(number)]);
    const value = { decision };
    if (edits) value.edits = edits;
    decided.set(number, value);
    unsaved = true;
    show(number);
    say(`${edits?.id ?? rules[number].id} ${state(number)}. ${decided.size} of ${rules.length} decided.`);
    go(afterwards(number));
  }

  // The next rule without a decision, below or from the top; else the next of the list.
  function afterwards(number) {
    const order = rules.map((_, n) => (number + 1 + n) % rules.length);
    const open = order.find((n) => inList(n) && !decided.has(n));
    if (open !== undefined) return open;
    const next = neighbour(1, number);
    return inList(next) ? next : neighbour(-1, number);
  }

  function accept() {
    decide("accept", decided.get(current)?.edits);
  }

  function undo() {
    if (!past.length) return;
    const [number, before] = past.pop();
    if (before) decided.set(number, before);
    else decided.delete(number);
    unsaved = true;
    show(number);
    if (number !== current && !inList(number)) at("filter").value = "all";
    say(`Undone: ${rules[number].id} is ${state(number)}.`);
    go(number);
  }

  function save() {
    const made = [];
    rules.forEach((rule, number) => {
      const value = decided.get(number);
      if (!value) return;
      const one = { rule: rule.name, decision: value.decision };
      if (value.decision === "accept" && value.edits) one.edits = value.edits;
      if (value.decision === "refuse") one.takes = { ...rule.takes, ...rule.limits };
      const why = (reasons.get(number) || "").trim();
      if (why) one.why = why;
      made.push(one);
    });
    const file = {
      format: data.format,
      version: data.version,
      rules: data.file,
      fingerprint: data.fingerprint,
      decisions: made,
    };
    const blob = new Blob([JSON.stringify(file, null, 1) + "\n"], { type: "application/json" });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = "decisions.json";
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
    unsaved = false;
    refresh();
    say(`${made.length} ${made.length === 1 ? "decision" : "decisions"} saved as decisions.json.`);
  }

  // ------------------------------------------------------------ editing

  const TEXTS = ["equals", "starts", "ends", "contains"];
  const LABELS = {
    equals: "Whole lines, one in each row",
    starts: "Beginnings of lines, one in each row",
    ends: "Ends of lines, one in each row",
    contains: "Words in a line, one entry in each row",
    regex: "Pattern (RE2)",
  };
  const hidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

  // What an editor would not see is written out, as \u{202e}, and read back.
  function visible(text) {
    return text.replace(hidden, (char) => `\\u{${char.codePointAt(0).toString(16)}}`);
  }

  function real(text) {
    return text.replace(/\\u\{([0-9a-f]{1,6})\}/g, (all, code) => {
      const char = String.fromCodePoint(Math.min(parseInt(code, 16), 0x10ffff));
      return char.match(hidden) ? char : all;
    });
  }

  function rows(text) {
    return text.split("\n").map((row) => real(row.trim())).filter((row) => row);
  }

  function problem(name, value) {
    if (name === "id") return problemOfId(value.trim());
    if (name === "why") return value.trim() ? "" : "Say why these lines are not part of the article.";
    if (name === "regex") return problemOfPattern(value);
    if (!rows(value).length) return "Keep at least one text. To delete the rule, refuse it.";
    const empty = rows(value).find((row) => !/[^\p{P}\p{Z}\s]/u.test(row));
    return empty ? `"${empty}" is only punctuation, which is ignored when lines are compared.` : "";
  }

  function problemOfId(id) {
    if (!id) return "Give the rule a name.";
    if (id.length > data.longest) return `A name has at most ${data.longest} characters; this one has ${id.length}.`;
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
      return "Only lower-case letters a to z, digits, and single hyphens between them: harbour-letter.";
    }
    const taken = rules.some((rule, number) => number !== current && id === (decided.get(number)?.edits?.id ?? rule.id));
    return taken ? "Another rule of this file has this name." : "";
  }

  function problemOfPattern(pattern) {
    if (!pattern.trim()) return "Enter a pattern. To delete the rule, refuse it.";
    if (/\(\?<?[=!]/.test(pattern)) return "RE2 has no look-ahead and no look-behind, (?=…) or (?<!…).";
    if (/(^|[^\\])\\[1-9]/.test(pattern)) return "RE2 has no references to groups, such as \\1.";
    try {
      new RegExp(pattern.replace(/\(\?P</g, "(?<").replace(/\{\{[\w-]+\}\}/g, "x").replace(/\(\?[a-zA-Z]+\)/g, ""));
    } catch (error) {
      return `The pattern is not valid: ${error.message.split(": ").pop()}.`;
    }
    return "";
  }

  function edit() {
    if (closeForm || !inList(current)) return;
    const number = current;
    const rule = rules[number];
    const now = { id: rule.id, why: rule.why, ...rule.takes, ...decided.get(number)?.edits };
    const place = cards[number].querySelector(".form");
    const form = document.createElement("form");
    const box = document.createElement("fieldset");
    const legend = document.createElement("legend");
    legend.textContent = "Edit and accept";
    box.append(legend);
    const fields = new Map();
    for (const name of ["id", "why", ...Object.keys(rule.takes)]) {
      if (TEXTS.includes(name) && rule.takes[name].some((text) => /[\r\n]/.test(text))) continue;
      fields.set(name, addField(box, name, now[name], number));
    }
    const buttons = document.createElement("div");
    buttons.className = "buttons";
    const done = button("Accept as edited", "main", "submit");
    const cancel = button("Cancel", "", "button");
    buttons.append(done, cancel);
    box.append(buttons);
    form.noValidate = true;
    form.append(box);
    place.append(form);
    closeForm = () => {
      form.remove();
      closeForm = null;
    };
    cancel.addEventListener("click", () => {
      closeForm();
      cards[number].querySelector("h2").focus();
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      submit(rule, fields);
    });
    form.addEventListener("keydown", (event) => {
      if (event.key === "Escape") cancel.click();
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
    });
    fields.get("id").input.focus();
    box.scrollIntoView({ block: "center" });
  }

  function button(words, kind, type) {
    const made = document.createElement("button");
    made.type = type;
    made.className = kind;
    made.textContent = words;
    return made;
  }

  function addField(box, name, value, number) {
    const label = document.createElement("label");
    label.textContent = { id: "Name", why: "Why" }[name] || LABELS[name];
    const long = name !== "id";
    const input = document.createElement(long ? "textarea" : "input");
    const wrong = document.createElement("p");
    input.id = `edit-${name}-${number}`;
    label.htmlFor = input.id;
    wrong.id = `${input.id}-problem`;
    wrong.className = "problem";
    wrong.setAttribute("role", "alert");
    input.setAttribute("aria-describedby", wrong.id);
    input.spellcheck = name === "why";
    input.dir = "auto";
    const texts = Array.isArray(value) ? value.map(visible).join("\n") : visible(value);
    input.value = texts;
    if (long) input.rows = Math.min(Math.max(texts.split("\n").length, 2), 10);
    const check = () => {
      const words = problem(name, input.value);
      wrong.textContent = words;
      if (words) input.setAttribute("aria-invalid", "true");
      else input.removeAttribute("aria-invalid");
      return !words;
    };
    input.addEventListener("input", check);
    box.append(label, input, wrong);
    return { input, check };
  }

  function submit(rule, fields) {
    const wrong = [...fields.values()].filter((field) => !field.check());
    if (wrong.length) {
      wrong[0].input.focus();
      return;
    }
    const edits = {};
    for (const [name, field] of fields) {
      const before = name === "id" || name === "why" ? rule[name] : rule.takes[name];
      const text = field.input.value;
      const after = TEXTS.includes(name) ? rows(text) : name === "regex" ? real(text) : real(text.trim());
      if (JSON.stringify(after) !== JSON.stringify(before)) edits[name] = after;
    }
    closeForm();
    decide("accept", Object.keys(edits).length ? edits : undefined);
  }

  // ------------------------------------------------------------ keys and buttons

  const actions = {
    previous: () => go(neighbour(-1)),
    next: () => go(neighbour(1)),
    accept,
    refuse: () => decide("refuse"),
    edit,
    undo,
    save,
    help: () => at("keys").showModal(),
  };
  const keys = {
    j: "next", ArrowDown: "next", k: "previous", ArrowUp: "previous",
    a: "accept", r: "refuse", e: "edit", u: "undo", s: "save", "?": "help",
  };
  for (const [id, action] of Object.entries(actions)) at(id).addEventListener("click", action);
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || at("keys").open) return;
    if (event.target.closest("input, textarea, select")) return;
    const action = keys[event.key];
    if (!action) return;
    event.preventDefault();
    actions[action]();
  });
  links.forEach((link, number) => link.addEventListener("click", () => go(number)));
  at("filter").addEventListener("change", () => {
    closeForm?.();
    if (!inList(current)) {
      const first = rules.findIndex((_, number) => inList(number));
      if (first >= 0) current = first;
    }
    refresh();
  });
  notes.forEach((note, number) => note.addEventListener("input", () => {
    reasons.set(number, note.value);
    unsaved = true;
    refresh();
  }));
  window.addEventListener("beforeunload", (event) => {
    if (unsaved && !lasting) event.preventDefault();
  });

  at("notice").textContent =
    "This browser stores nothing for this page: save your decisions before you close it.";
  at("file").textContent = data.file;
  document.body.classList.add("ready");
  at("list").open = !narrow();
  recall();
  rules.forEach((_, number) => show(number));
  refresh();
})();
