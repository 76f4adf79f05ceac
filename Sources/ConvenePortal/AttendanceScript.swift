/// Looks again every few seconds who came, on the page that shows it; what is as it was is not sent anew.
enum AttendanceScript {
  static let text = """
    (() => {
      "use strict";
      let live = document.getElementById("live");
      const count = document.getElementById("count");
      const stale = document.getElementById("stale");
      if (!live || !count || !stale) return;
      let tag = "", last = live.innerHTML, isBusy = false;
      const put = (page) => {
        const fresh = page.getElementById("live");
        if (!fresh || fresh.innerHTML === last) return;
        last = fresh.innerHTML;
        // What somebody opened stays open, and where they are they stay.
        live.querySelectorAll("details[open]").forEach((one) => {
          const same = fresh.querySelector("#" + one.id);
          if (same) same.open = true;
        });
        const focused = live.contains(document.activeElement) ? document.activeElement.id : "";
        live.replaceWith(fresh);
        live = fresh;
        if (focused) document.getElementById(focused)?.focus();
        const told = page.getElementById("count").textContent;
        if (count.textContent !== told) count.textContent = told;
      };
      const look = async () => {
        if (document.hidden || isBusy) return;
        isBusy = true;
        try {
          const answer = await fetch(location.href, {
            headers: tag ? { "If-None-Match": tag } : {}, cache: "no-store",
            credentials: "same-origin", redirect: "error" });
          if (answer.status === 200) {
            tag = answer.headers.get("ETag") || "";
            put(new DOMParser().parseFromString(await answer.text(), "text/html"));
          }
          stale.hidden = answer.status === 200 || answer.status === 304;
        } catch {
          stale.hidden = false;
        }
        isBusy = false;
      };
      setInterval(look, 5000);
      document.addEventListener("visibilitychange", look);
    })();

    """
}
