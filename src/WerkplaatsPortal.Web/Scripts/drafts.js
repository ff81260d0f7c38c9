/* <form data-concept="/account/concepten">: what is typed is kept while typing. A form that is sent keeps nothing any more. */
const pause = 2500;

export function drafts() {
  for (const form of document.querySelectorAll("form[data-concept]")) keepDraftOf(form);
}

function keepDraftOf(form) {
  const state = form.querySelector(".concept__stand");
  let timer;
  let running;
  let isChanged = false;
  let isSent = false;

  const keep = async () => {
    clearTimeout(timer);
    if (!isChanged || isSent) return;
    isChanged = false;
    running?.abort();
    running = new AbortController();
    try {
      const answer = await fetch(form.dataset.concept, {
        method: "POST", body: fieldsOf(form), redirect: "manual", keepalive: document.hidden, signal: running.signal,
      });
      if (answer.ok) say(await answer.text());
      else say(answer.type === "opaqueredirect" ? form.dataset.conceptUit : form.dataset.conceptMis);
    } catch (error) {
      if (error.name !== "AbortError") say(form.dataset.conceptMis);
    }
  };
  const say = (words) => {
    if (state && state.textContent !== words) state.textContent = words;
  };
  const later = () => {
    isChanged = true;
    clearTimeout(timer);
    timer = setTimeout(keep, pause);
  };

  form.addEventListener("input", later);
  form.addEventListener("change", later);
  form.addEventListener("submit", () => {
    isSent = true;
    clearTimeout(timer);
    running?.abort();
  });
  // Back from the next page, the form may be filled in further.
  window.addEventListener("pageshow", () => (isSent = false));
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) keep();
  });
}

/* Everything but files, passwords, the key of the form and its version; what was unticked is sent empty, so that it stays unticked. */
function fieldsOf(form) {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    const isTyped = typeof value === "string" && form.querySelector(`[type=password][name="${CSS.escape(name)}"]`) === null;
    if (isTyped && name !== "_key" && name !== "Version") fields.append(name, value);
  }
  for (const box of form.querySelectorAll("[type=checkbox][name]")) {
    if (!fields.has(box.name)) fields.append(box.name, "");
  }
  return fields;
}
