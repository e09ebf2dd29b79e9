/* Enhances tables of accounts: a filter by words, and sorting by a click on a heading. Without it they are complete. */
(() => {
  const number = (text) => {
    const found = text.replace(/[^\d.,-]/g, "");
    return found === "" ? null : parseFloat(found.replace(/,/g, ""));
  };

  function sortable(table) {
    const headings = [...table.tHead.rows[0].cells];
    const body = table.tBodies[0];
    headings.forEach((heading, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "kam-sort";
      button.textContent = heading.textContent;
      heading.replaceChildren(button);
      button.addEventListener("click", () => {
        const down = heading.getAttribute("aria-sort") === "ascending";
        headings.forEach((one) => one.removeAttribute("aria-sort"));
        heading.setAttribute("aria-sort", down ? "descending" : "ascending");
        const isNumber = heading.classList.contains("kam-num");
        const key = (row) => {
          const cell = row.cells[column];
          if (cell.dataset.kamValue !== undefined) return cell.dataset.kamValue === "" ? null : parseFloat(cell.dataset.kamValue);
          const text = cell.textContent.trim();
          return isNumber ? number(text) : text;
        };
        const rows = [...body.rows].map((row) => [key(row), row]);
        rows.sort(([a], [b]) => {
          if (a === null || b === null) return (a === null) - (b === null);
          const order = typeof a === "number" ? a - b : a.localeCompare(b);
          return down ? -order : order;
        });
        rows.forEach(([, row]) => body.append(row));
      });
    });
  }

  function filterable(input) {
    const rows = [...document.querySelectorAll("tr[data-kam-words]")];
    const count = document.querySelector("[data-kam-filter-count]");
    input.closest("[hidden]")?.removeAttribute("hidden");
    input.addEventListener("input", () => {
      const words = input.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
      let shown = 0;
      for (const row of rows) {
        row.hidden = !words.every((word) => row.dataset.kamWords.includes(word));
        shown += !row.hidden;
      }
      count.textContent = words.length ? `${shown} / ${rows.length}` : "";
    });
  }

  document.querySelectorAll("table[data-kam-sortable]").forEach(sortable);
  document.querySelectorAll("input[data-kam-filter]").forEach(filterable);
})();
