package id.sikap.audit;

import java.time.LocalDate;
import java.util.UUID;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * The filters of the audit, as they stand in the URL.
 *
 * @param q part of the name of who acted
 * @param jenis table or kind of thing
 * @param baris id of one row, to see its history
 * @param dari first day
 * @param sampai last day
 */
record AuditFilter(String q, AuditAction tindakan, String jenis, UUID baris,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate dari,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate sampai) {

	AuditFilter {
		q = (q == null || q.isBlank()) ? null : q.strip();
		jenis = (jenis == null || jenis.isBlank()) ? null : jenis;
	}

}
