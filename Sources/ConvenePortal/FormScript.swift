/// Shows a question as soon as the answer is given that it waits for; without it, the page does once
/// it is saved.
enum FormScript {
  static let text = """
    "use strict";
    const form = document.querySelector("form.long");
    const waiting = form ? [...form.querySelectorAll(".waiting")] : [];
    const given = (field, values) => [...form.elements].some((one) => one.name === field
      && (one.type === "radio" || one.type === "checkbox" ? one.checked : true)
      && values.includes(one.value) && !one.closest("[hidden]"));
    const show = () => {
      for (const one of waiting) {
        const values = one.dataset.values.split(" ");
        one.hidden = !one.dataset.fields.split(" ").some((field) => given(field, values));
      }
    };
    if (waiting.length) {
      form.addEventListener("change", show);
      window.addEventListener("pageshow", show);
      show();
    }

    """
}
