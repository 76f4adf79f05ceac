/// Keeps marks as they are given, where a browser runs scripts; the page does all without it.
enum ReviewScript {
  static let text = """
    (() => {
      "use strict";
      const form = document.querySelector("form[data-autosave]");
      const told = document.getElementById("kept");
      if (!form || !told) return;
      let waiting = 0;
      let sending = Promise.resolve();
      const say = (what) => { told.textContent = told.dataset[what] || ""; told.className = "kept " + what; };
      const keep = () => {
        const body = new URLSearchParams(new FormData(form));
        body.set("wish", "keep");
        say("saving");
        sending = sending
          .then(() => fetch(form.action, { method: "POST", body, credentials: "same-origin", redirect: "error" }))
          .then((answer) => say(answer.ok ? "saved" : "failed"), () => say("failed"));
      };
      form.addEventListener("change", () => { clearTimeout(waiting); waiting = setTimeout(keep, 800); });
      form.addEventListener("submit", () => clearTimeout(waiting));
    })();

    """
}
