/// Moves people from table to table by hand, on the page of the plan: what it asks for and shows is what the
/// form of the page asks for and shows.
enum SeatingScript {
  static let text = #"""
    (() => {
      "use strict";
      const said = document.createElement("p");
      said.className = "seat-said";
      said.setAttribute("role", "status");
      let root, words, picked = null, drag = null, isBusy = false, wasDragged = false;
      const made = (name, kind, text) => {
        const element = document.createElement(name);
        element.className = kind;
        if (text) element.textContent = text;
        return element;
      };
      const say = (text) => { said.textContent = text; };
      const place = (element) => element.closest("[data-table]");
      const table = (element) => place(element).dataset.table;
      const code = (guest) => guest.parentNode.dataset.code;
      const name = (guest) => guest.querySelector("bdi").textContent;
      const guests = (where) => [...where.querySelectorAll("button.guest")];
      const isSwap = (one, other) =>
        table(one) !== table(other) && table(one) !== "0" && table(other) !== "0";

      const pick = (guest) => {
        drop();
        picked = guest;
        guest.setAttribute("aria-pressed", "true");
        root.querySelectorAll(".here").forEach((here) => {
          here.hidden = table(here) === table(guest);
          here.setAttribute("aria-label", here.textContent + " (" + place(here).querySelector("h3").textContent + ")");
        });
        say(words.picked.replace("%", name(guest)));
      };
      const drop = () => {
        if (picked) picked.setAttribute("aria-pressed", "false");
        picked = null;
        root.querySelectorAll(".here").forEach((here) => { here.hidden = true; });
      };

      const ask = async (fields) => {
        if (isBusy) return;
        isBusy = true;
        say(words.asking);
        let page = null;
        try {
          const answer = await fetch(root.dataset.action,
            { method: "POST", body: new URLSearchParams(fields), credentials: "same-origin", redirect: "error" });
          if (answer.ok) page = new DOMParser().parseFromString(await answer.text(), "text/html");
        } catch { page = null; }
        isBusy = false;
        const told = page && page.getElementById("told");
        if (!told) return say(words.failed);
        say("");
        const from = picked ? code(picked) : null;
        drop();
        if (told.dataset.state === "done") {
          begin(page.getElementById("seating"));
          const here = document.getElementById("told");
          here.tabIndex = -1;
          here.focus();
        } else {
          show(told, from);
        }
      };
      const seat = (guest, more) => ask({
        proof: root.querySelector('[name="proof"]').value, wish: "look", person: code(guest),
        round: root.dataset.round, ...more });

      // What would happen is said before it does, and nothing happens where nobody agrees.
      const show = (told, from) => {
        const box = made("dialog", "seat-box");
        const text = document.importNode(told, true);
        text.removeAttribute("id");
        text.removeAttribute("role");
        text.tabIndex = -1;
        text.autofocus = true;
        box.setAttribute("aria-label", document.title);
        box.append(text);
        const leave = made("button", "", text.querySelector("form") ? words.leave : words.close);
        leave.type = "button";
        leave.addEventListener("click", () => box.close());
        box.append(leave);
        box.addEventListener("close", () => {
          box.remove();
          const guest = from && root.querySelector('[data-code="' + from + '"] button');
          if (guest) guest.focus();
        });
        root.append(box);
        box.showModal();
      };

      const target = (x, y) => {
        const under = document.elementFromPoint(x, y);
        const guest = under && under.closest("button.guest");
        if (guest && guest !== picked && isSwap(picked, guest)) return guest;
        const where = under && under.closest("[data-table]");
        return where && where.dataset.table !== "0" && where !== place(picked) ? where : null;
      };
      const mark = (element) => {
        root.querySelectorAll(".aim").forEach((one) => one.classList.remove("aim"));
        if (element) element.classList.add("aim");
      };
      const end = () => {
        if (drag && drag.ghost) drag.ghost.remove();
        mark(null);
        drag = null;
      };
      const moved = (event) => {
        if (!drag || event.pointerId !== drag.id) return;
        if (!drag.ghost) {
          if (Math.hypot(event.clientX - drag.x, event.clientY - drag.y) < 6) return;
          pick(drag.guest);
          drag.ghost = made("p", "ghost", name(drag.guest));
          document.body.append(drag.ghost);
          drag.guest.setPointerCapture(drag.id);
        }
        event.preventDefault();
        drag.ghost.style.left = `${event.clientX + 12}px`;
        drag.ghost.style.top = `${event.clientY + 12}px`;
        if (event.clientY < 60) scrollBy(0, -12);
        if (event.clientY > innerHeight - 60) scrollBy(0, 12);
        mark(target(event.clientX, event.clientY));
      };
      const released = (event) => {
        if (!drag || event.pointerId !== drag.id) return;
        const isDrag = drag.ghost;
        end();
        if (!isDrag) return;
        wasDragged = true;
        setTimeout(() => { wasDragged = false; }, 0);
        const where = event.type === "pointerup" ? target(event.clientX, event.clientY) : null;
        const guest = picked;
        if (!where) { drop(); say(words.put); return; }
        seat(guest, where.matches("button") ? { other: code(where) } : { table: where.dataset.table });
      };

      const press = (guest) => {
        if (wasDragged) return;
        if (picked === guest) { drop(); say(words.put); return; }
        if (picked && isSwap(picked, guest)) { seat(picked, { other: code(guest) }); return; }
        pick(guest);
      };
      // Arrows go among those at a table, and from table to table.
      const step = (event) => {
        const guest = event.target.closest("button.guest, .here");
        const ways = { ArrowDown: [0, 1], ArrowUp: [0, -1], ArrowRight: [1, 0], ArrowLeft: [-1, 0] };
        const way = ways[event.key];
        if (!guest || !way) return;
        event.preventDefault();
        const places = [...root.querySelectorAll("[data-table]")];
        const own = place(guest);
        let next;
        if (way[0]) {
          const across = document.documentElement.dir === "rtl" ? -way[0] : way[0];
          const there = places[(places.indexOf(own) + across + places.length) % places.length];
          next = there.querySelector(".here:not([hidden])") || guests(there)[0] || there.querySelector("button");
        } else {
          const all = [...own.querySelectorAll("button:not([hidden])")];
          next = all[(all.indexOf(guest) + way[1] + all.length) % all.length];
        }
        if (next) next.focus();
      };

      const begin = (fresh) => {
        if (root) root.replaceWith(fresh);
        root = fresh;
        picked = null;
        if (!root.dataset.words) return;
        words = JSON.parse(root.dataset.words);
        root.querySelectorAll("[data-table] li").forEach((line) => {
          const guest = made("button", "guest");
          guest.type = "button";
          guest.setAttribute("aria-pressed", "false");
          guest.append(...line.childNodes, made("i", "grip"));
          line.append(guest);
        });
        root.querySelectorAll("[data-table]").forEach((where) => {
          if (where.dataset.table === "0") return;
          const here = made("button", "here", words.here);
          here.type = "button";
          here.hidden = true;
          where.append(here);
        });
      };

      const first = document.getElementById("seating");
      if (!first || !first.dataset.words || !window.HTMLDialogElement) return;
      document.querySelector("main").append(said);
      begin(first);
      document.addEventListener("click", (event) => {
        const guest = event.target.closest("button.guest");
        if (guest) return press(guest);
        const here = event.target.closest(".here");
        if (here && picked) seat(picked, { table: table(here) });
      });
      document.addEventListener("submit", (event) => {
        if (!event.target.closest("#seating")) return;
        event.preventDefault();
        const fields = Object.fromEntries(new FormData(event.target));
        const box = event.target.closest("dialog");
        if (box) box.close();
        ask(fields);
      });
      document.addEventListener("keydown", (event) => {
        if (event.key === "Escape" && picked && !document.querySelector("dialog[open]")) {
          end();
          drop();
          say(words.put);
        } else {
          step(event);
        }
      });
      document.addEventListener("pointerdown", (event) => {
        const guest = event.target.closest("button.guest");
        if (!guest || event.button || drag || isBusy) return;
        if (event.pointerType === "touch" && !event.target.closest(".grip")) return;
        drag = { id: event.pointerId, guest, x: event.clientX, y: event.clientY };
      });
      document.addEventListener("pointermove", moved);
      document.addEventListener("pointerup", released);
      document.addEventListener("pointercancel", released);
    })();

    """#
}
