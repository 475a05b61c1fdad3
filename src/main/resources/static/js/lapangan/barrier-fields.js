// What is asked about a barrier, wherever it is reported.
import { el } from "./dom.js";
import { area, choice, choices } from "./fields.js";
import { t } from "./words.js";

/**
 * @param {object} roster
 * @param {{typeCode: string, severity: number, description: string}} barrier is changed in place
 * @param {() => void} changed
 * @param {(field: string) => string | undefined} error
 */
export function barrierFields(roster, barrier, changed, error) {
  return el("div", null,
    choice({ id: "barrier-type", label: t("lapangan.barrier.type"), error: error("barrier-type") },
      roster.barrierTypes.map((type) => ({ value: type.code, label: type.name, group: type.group })), barrier.typeCode,
      (value) => { barrier.typeCode = value; changed(); }),
    choices({ id: "barrier-severity", label: t("lapangan.barrier.severity") },
      [[1, "good"], [2, "warn"], [3, "bad"]].map(([value, tone]) => ({ value, tone, label: t(`barrier.severity.${value}`) })),
      barrier.severity, (value) => { barrier.severity = Number(value); changed(); }),
    area({ id: "barrier-words", label: t("lapangan.barrier.words"), hint: t("lapangan.barrier.words.hint"), error: error("barrier-words") },
      barrier.description, (value) => { barrier.description = value; changed(); }, 1000, 3));
}
