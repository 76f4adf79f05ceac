/// On the page of a door: it keeps the list and what is noted on the
/// telephone, encrypted, and sends what was noted when there is a connection.
enum DoorScript {
  static let text = #"""
    "use strict";
    (() => {
      const root = document.getElementById("checkin");
      if (!root || !window.indexedDB || !window.crypto || !crypto.subtle) return;
      const words = JSON.parse(root.dataset.words);
      const part = (name) => document.getElementById("checkin-" + name);
      const language = document.documentElement.lang + "-u-nu-latn";
      const day = 86400000;
      let key = null, list = null, noted = [], wanted = "", told = "";
      let isOffline = false, isLost = false, isBusy = false, places = 0;

      const opened = new Promise((done, fail) => {
        const asked = indexedDB.open("convene-checkin", 1);
        asked.onupgradeneeded = () => ["kept", "noted"].forEach((name) => asked.result.createObjectStore(name));
        asked.onsuccess = () => done(asked.result);
        asked.onerror = () => fail(asked.error);
      });
      const run = async (store, mode, act) => {
        const base = await opened;
        return new Promise((done, fail) => {
          const work = base.transaction(store, mode, { durability: "strict" });
          const asked = act(work.objectStore(store));
          work.oncomplete = () => done(asked.result);
          work.onerror = work.onabort = () => fail(work.error);
        });
      };
      const get = (store, name) => run(store, "readonly", (rows) => rows.get(name));
      const put = (store, name, value) => run(store, "readwrite", (rows) => rows.put(value, name));
      const drop = (store, name) => run(store, "readwrite", (rows) => rows.delete(name));

      // Nobody reads the key out, not even this page.
      const ownKey = async () => {
        const there = await get("kept", "key");
        if (there) return there;
        const made = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
        await run("kept", "readwrite", (rows) => rows.add(made, "key")).catch(() => {});
        return get("kept", "key");
      };
      const hide = async (value) => {
        const iv = crypto.getRandomValues(new Uint8Array(12));
        const text = new TextEncoder().encode(JSON.stringify(value));
        return { iv, text: await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, text) };
      };
      const show = async (box) => JSON.parse(new TextDecoder().decode(
        await crypto.subtle.decrypt({ name: "AES-GCM", iv: box.iv }, key, box.text)));

      const plain = (text) => text.normalize("NFKD").replace(/[\u0300-\u036f\u064b-\u0652\u0640]/g, "")
        .replace(/[أإآٱ]/g, "ا").replace(/ة/g, "ه").replace(/ى/g, "ي").toLowerCase();
      const signs = "abcdefghijklmnopqrstuvwxyz234567";
      const badge = async (text) => {
        const mark = text.trim().toLowerCase();
        if (mark.length !== 16 || [...mark].some((sign) => !signs.includes(sign))) return null;
        const bytes = [];
        let pending = 0, bits = 0;
        for (const sign of mark) {
          pending = (pending << 5 | signs.indexOf(sign)) & 0xfff;
          bits += 5;
          if (bits >= 8) { bits -= 8; bytes.push(pending >> bits & 0xff); }
        }
        const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", new Uint8Array(bytes)));
        return [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("").slice(0, 32);
      };

      // The list as the server has it, with what was noted here since.
      const people = () => {
        const here = new Map(list.people.map((one) => [one.code, { ...one }]));
        for (const { door, entry } of noted) {
          const one = here.get(entry.code);
          if (door !== list.id || !one) continue;
          if (entry.what === "came") {
            const at = Date.parse(entry.at);
            one.arrived = one.arrived === null ? at : Math.min(one.arrived, at);
            one.own = true;
          } else if (entry.what === "slip") {
            one.arrived = null;
            one.own = false;
          }
        }
        return [...here.values()];
      };
      const waiting = () => noted.filter((one) => list === null || one.door === list.id);

      const make = (name, given, ...inner) => {
        const made = document.createElement(name);
        for (const [attribute, value] of Object.entries(given)) made.setAttribute(attribute, value);
        made.append(...inner);
        return made;
      };
      const row = (one) => {
        const id = "checkin-name-" + one.code;
        const who = make("span", { class: "who", id }, make("bdi", {}, one.name), " ",
          make("span", { class: "code" }, one.code));
        const line = make("li", one.arrived === null ? {} : { class: "here" }, who);
        if (one.arrived === null) {
          line.append(make("button", { name: "arrived", value: one.code, class: "main", "aria-describedby": id },
            words.mark));
        } else {
          line.append(make("span", { class: "time" }, new Intl.DateTimeFormat(language,
            { hour: "2-digit", minute: "2-digit", hour12: false, timeZone: list.zone }).format(one.arrived)));
          if (one.own) {
            line.append(make("button", { name: "slip", value: one.code, class: "quiet", "aria-describedby": id },
              words.undo));
          }
        }
        return line;
      };
      const draw = () => {
        const others = waiting().length;
        const state = isLost ? words.lost : isOffline ? words.offline : list === null ? words.reopen : "";
        part("state").textContent = state;
        part("state").hidden = state === "";
        part("told").textContent = told;
        part("told").hidden = told === "";
        part("waiting").textContent = words.waiting + words.colon + others;
        part("waiting").hidden = others === 0;
        part("save").hidden = !(isLost || isOffline || list === null || list.over) || noted.length === 0;
        part("body").hidden = list === null || list.over;
        if (list === null) return;
        const all = people();
        const came = all.filter((one) => one.arrived !== null).length;
        part("counts").textContent = words.arrived + words.colon + came + " · "
          + words.expected + words.colon + (all.length - came);
        const parts = plain(wanted).split(/\s+/).filter((text) => text !== "");
        const shown = all.filter((one) => {
          const text = plain(one.name + " " + one.names + " " + one.code);
          return parts.every((given) => text.includes(given));
        });
        const focused = document.activeElement && document.activeElement.value;
        part("people").replaceChildren(...shown.map(row));
        part("nobody").hidden = shown.length > 0;
        part("more").hidden = true;
        if (focused) {
          const again = [...part("people").querySelectorAll("button")].find((button) => button.value === focused);
          if (again) again.focus();
        }
      };

      const note = async (entry) => {
        if (list === null) return;
        entry.id = crypto.randomUUID();
        entry.at = new Date().toISOString();
        places += 1;
        const place = String(Date.now()).padStart(15, "0") + "-" + String(places).padStart(6, "0") + "-" + entry.id;
        const one = { place, door: list.id, meeting: list.meeting, number: list.door, entry };
        await put("noted", place, await hide(one));
        noted.push(one);
        draw();
        sync();
      };

      const sync = async () => {
        if (isBusy) return;
        isBusy = true;
        let isMore = false;
        try {
          const mine = list === null ? [] : waiting().slice(0, 300);
          const answer = mine.length === 0
            ? await fetch("/checkin/list", { signal: AbortSignal.timeout(10000) })
            : await fetch("/checkin/arrivals", {
              method: "POST", signal: AbortSignal.timeout(10000),
              body: new URLSearchParams({
                proof: list.proof, arrivals: JSON.stringify(mine.map((one) => one.entry)) }) });
          isOffline = !answer.ok;
          isLost = [403, 404, 409].includes(answer.status);
          if (answer.ok) {
            list = await answer.json();
            for (const one of mine) await drop("noted", one.place);
            noted = noted.filter((one) => !mine.includes(one));
            if (list.over) await drop("kept", "list"); else await put("kept", "list", await hide(list));
            isMore = mine.length > 0 && waiting().length > 0;
          } else if (isLost) {
            await drop("kept", "list");
          }
        } catch {
          isOffline = true;
        }
        isBusy = false;
        expire();
        draw();
        if (isMore) sync();
      };

      // The list is void when its day is over; what nobody fetched goes three days later.
      const expire = () => {
        if (list !== null && Date.now() >= list.ends && !list.over) {
          list = { ...list, over: true, people: [] };
          drop("kept", "list");
        }
        const old = noted.filter((one) => Date.parse(one.entry.at) < Date.now() - 3 * day);
        old.forEach((one) => drop("noted", one.place));
        noted = noted.filter((one) => !old.includes(one));
      };

      const save = () => {
        const one = noted[0];
        const file = { meeting: one.meeting, door: one.number,
          arrivals: noted.filter((other) => other.door === one.door).map((other) => other.entry) };
        const link = make("a", { download: "door-" + one.number + ".json",
          href: URL.createObjectURL(new Blob([JSON.stringify(file)], { type: "application/json" })) });
        link.click();
        setTimeout(() => URL.revokeObjectURL(link.href), 60000);
      };

      const found = async (text) => {
        const hash = await badge(text);
        return hash === null || list === null ? null : people().find((one) => one.badge === hash) || false;
      };
      let stream = null, last = "";
      const scan = async () => {
        const video = part("video");
        if (stream) {
          stream.getTracks().forEach((track) => track.stop());
          stream = null;
        } else {
          stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
          video.srcObject = stream;
          await video.play();
          look(new BarcodeDetector({ formats: ["qr_code"] }), video);
        }
        video.hidden = !stream;
        part("camera").textContent = stream ? words.stop : words.camera;
      };
      const look = async (detector, video) => {
        if (!stream) return;
        const marks = await detector.detect(video).catch(() => []);
        const text = marks.length > 0 ? marks[0].rawValue : "";
        if (text !== "" && text !== last) {
          last = text;
          const one = await found(text);
          told = one ? one.name : words.strange;
          if (navigator.vibrate) navigator.vibrate(one ? 60 : [60, 60, 60]);
          if (one && one.arrived === null) note({ what: "came", code: one.code }); else draw();
        }
        setTimeout(() => look(detector, video), 200);
      };

      const begin = async () => {
        key = await ownKey();
        const kept = await get("kept", "list");
        if (kept) list = await show(kept).catch(() => null);
        const boxes = await run("noted", "readonly", (rows) => rows.getAll());
        for (const box of boxes) {
          const one = await show(box).catch(() => null);
          if (one) noted.push(one);
        }
        expire();
        if (root.dataset.shell !== "yes" && list !== null && list.id !== root.dataset.door) list = null;
        part("people").addEventListener("click", (event) => {
          const button = event.target.closest("button");
          if (!button || list === null) return;
          event.preventDefault();
          told = "";
          note({ what: button.name === "slip" ? "slip" : "came", code: button.value });
        });
        part("find").addEventListener("submit", async (event) => {
          event.preventDefault();
          const one = await found(wanted);
          if (one === null) return;
          told = one ? one.name : words.strange;
          part("text").value = wanted = "";
          if (one && one.arrived === null) note({ what: "came", code: one.code }); else draw();
        });
        part("text").addEventListener("input", () => { wanted = part("text").value; draw(); });
        part("walk-in").addEventListener("submit", (event) => {
          if (list === null) return;
          event.preventDefault();
          const given = new FormData(event.target);
          told = words.noted;
          note({ what: "walk_in", name: given.get("name").trim(), organisation: given.get("organisation").trim(),
            note: given.get("note") === "yes" });
          event.target.reset();
        });
        part("save").addEventListener("click", save);
        if ("BarcodeDetector" in window && navigator.mediaDevices) {
          part("camera").hidden = false;
          part("camera").addEventListener("click", () => { scan().catch(() => {}); });
        }
        if (root.dataset.shell === "yes") draw();
        await sync();
        root.dataset.ready = "yes";
        setInterval(() => { if (document.visibilityState === "visible" || waiting().length > 0) sync(); }, 15000);
        window.addEventListener("online", sync);
        if ("serviceWorker" in navigator) {
          navigator.serviceWorker.register(root.dataset.worker + "?lang=" + document.documentElement.lang,
            { scope: "/checkin" }).catch(() => {});
        }
      };
      begin();
    })();

    """#

  /// Keeps the page of a door without anybody on it, for when there is no connection.
  ///
  /// - Parameter files: what that page needs, by address.
  static func worker(keeping files: [String]) -> String {
    let listed = files.map { "\"\($0)\"" }.joined(separator: ", ")
    return #"""
      "use strict";
      const kept = "convene-door-" + self.location.pathname;
      const shell = (language) => "/checkin/shell?lang=" + language;
      const own = new URL(self.location.href).searchParams.get("lang") || "en";
      self.addEventListener("install", (event) => event.waitUntil((async () => {
        const cache = await caches.open(kept);
        await cache.addAll(["ar", "en", "fr"].map(shell).concat([FILES]));
        await self.skipWaiting();
      })()));
      self.addEventListener("activate", (event) => event.waitUntil((async () => {
        const others = (await caches.keys()).filter((name) => name.startsWith("convene-door-") && name !== kept);
        await Promise.all(others.map((name) => caches.delete(name)));
        await self.clients.claim();
      })()));
      const page = async (request, language) => {
        try {
          const answer = await Promise.race([
            fetch(request), new Promise((_, fail) => setTimeout(fail, 5000))]);
          if (answer.status < 500) return answer;
        } catch {}
        return await caches.match(shell(language), { ignoreVary: true }) || Response.error();
      };
      const file = async (request) =>
        await caches.match(request, { ignoreVary: true }) || fetch(request);
      self.addEventListener("fetch", (event) => {
        const { request } = event;
        const url = new URL(request.url);
        if (request.method !== "GET" || url.origin !== self.location.origin) return;
        if (request.mode === "navigate" && url.pathname === "/checkin") {
          event.respondWith(page(request, url.searchParams.get("lang") || own));
        } else if (/^\/(script|style)\//.test(url.pathname) || url.pathname === "/favicon.ico") {
          event.respondWith(file(request));
        }
      });

      """#.replacing("FILES", with: listed)
  }
}
