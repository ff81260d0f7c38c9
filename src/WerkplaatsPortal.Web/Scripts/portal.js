/* Small improvements; everything works without JavaScript too. No inline script: the CSP stays strict.
   Texts come from the page (data-…), so that they follow its language. */
import { drafts } from "./drafts.js";

document.documentElement.classList.replace("geen-js", "js");

menu();
filters();
focusErrors();
counters();
printButtons();
copyButtons();
drafts();

function menu() {
  const button = document.querySelector(".menu-knop");
  const list = document.getElementById("hoofdmenu");
  if (!button || !list) return;

  const show = (open) => {
    button.setAttribute("aria-expanded", String(open));
    list.classList.toggle("is-open", open);
  };
  button.addEventListener("click", () => show(button.getAttribute("aria-expanded") !== "true"));
  document.addEventListener("keydown", (e) => {
    if (e.key !== "Escape" || !list.classList.contains("is-open")) return;
    show(false);
    button.focus();
  });
}

/* <button class="filter-knop" aria-controls="filters" data-open="Filters tonen" data-dicht="Filters verbergen">.
   A choice of filters brings in the list anew: what was open stays open, and the number of results is said aloud. */
function filters() {
  let isOpen = false;
  const show = (button) => {
    button.setAttribute("aria-expanded", String(isOpen));
    (button.querySelector(".nl-button__label") ?? button).textContent = isOpen ? button.dataset.dicht : button.dataset.open;
    document.getElementById(button.getAttribute("aria-controls")).classList.toggle("is-open", isOpen);
  };
  document.addEventListener("click", (e) => {
    const button = e.target.closest(".filter-knop");
    if (!button) return;
    isOpen = button.getAttribute("aria-expanded") !== "true";
    show(button);
  });
  document.addEventListener("htmx:after:swap", () => {
    const button = document.querySelector(".filter-knop");
    if (button && isOpen) show(button);
    const status = document.getElementById("gevonden");
    if (status) status.textContent = document.getElementById("res")?.textContent.trim() ?? "";
  });
}

/* The error summary takes the focus, so that whoever can't see the page hears what is wrong. */
function focusErrors() {
  document.querySelector("[data-fouten] h2")?.focus();
}

/* Announced only after a pause: a screen reader would otherwise read every keystroke. */
function counters() {
  for (const field of document.querySelectorAll("[data-teller]")) {
    const out = document.getElementById(field.dataset.teller);
    let pause;
    field.addEventListener("input", () => {
      clearTimeout(pause);
      pause = setTimeout(() => {
        const left = Number(field.dataset.max) - field.value.length;
        out.textContent = (left >= 0 ? out.dataset.over : out.dataset.teveel).replace("{0}", Math.abs(left));
      }, 500);
    });
  }
}

function printButtons() {
  for (const button of document.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
}

/* Without a script the text can be selected in one go; only with one there is a button. */
function copyButtons() {
  if (!navigator.clipboard) return;
  for (const button of document.querySelectorAll("[data-kopieer]")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.kopieer).textContent.trim());
      button.querySelector(".nl-button__label").textContent = button.dataset.klaar;
    });
  }
}
