// Draws the ballot's secret number on the voter's own device, so that the portal cannot choose it.
for (const field of document.querySelectorAll("input[type=hidden][id$=':drawn']")) {
  if (!/^[0-9a-f]{64}$/.test(field.value)) {
    field.value = Array.from(crypto.getRandomValues(new Uint8Array(32)), b => b.toString(16).padStart(2, "0")).join("");
  }
}
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}
