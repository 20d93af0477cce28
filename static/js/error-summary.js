// What is wrong with a form is the first thing read after sending it.
document.querySelector(".errors")?.focus();
