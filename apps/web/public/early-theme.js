// Runs before the first paint, so that a chosen theme does not flash. A file of its own: no inline script is allowed.
try {
  const theme = localStorage.getItem('forewarn.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is closed to the page: the system's theme is used.
}
