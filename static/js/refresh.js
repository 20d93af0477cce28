// A choice that others depend on (region, province, commune; sort order) sends its form by the button that does so
// without script: <select data-refresh="name of the button">.
document.addEventListener("change", (event) => {
  const choice = event.target.closest("[data-refresh]");
  if (!choice || !choice.form) return;
  const button = choice.form.querySelector(`button[name="${choice.dataset.refresh}"]`);
  choice.form.requestSubmit(button || undefined);
});
