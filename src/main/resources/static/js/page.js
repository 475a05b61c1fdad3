// What every page loads: one behaviour a module, each finds its own elements and does nothing without them.
import "./htmx-csrf.js";
import "./counter.js";
import "./error-summary.js";
import "./copy.js";
import "./leave-guard.js";
import "./file-limit.js";
import "./submit-once.js";
import "./upload.js";
import "./menu.js";
import "./submit-on-change.js";
import "./print.js";
import "./check-all.js";
import "./tabs.js";
import "./session-form.js";
import "./assessment-sheet.js";
