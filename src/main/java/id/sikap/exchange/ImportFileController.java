package id.sikap.exchange;

import java.io.ByteArrayOutputStream;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForCoordinators;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The files that go with an import: empty sheets to fill in, refused rows to put right.
 */
@Controller
@RequestMapping("/impor")
@ForCoordinators
class ImportFileController {

	private final ImportService imports;

	private final SheetTemplates templates;

	ImportFileController(ImportService imports, SheetTemplates templates) {
		this.imports = imports;
		this.templates = templates;
	}

	@GetMapping("/contoh-pendamping.xlsx")
	ResponseEntity<byte[]> companions() {
		return Download.of("contoh-pendamping.xlsx", this.templates.of(SheetKind.COMPANION));
	}

	@GetMapping("/contoh-keluarga.xlsx")
	ResponseEntity<byte[]> households() {
		return Download.of("contoh-keluarga.xlsx", this.templates.of(SheetKind.HOUSEHOLD));
	}

	@GetMapping("/{id}/ditolak.xlsx")
	ResponseEntity<byte[]> refusedRows(@PathVariable UUID id, AreaScope scope) {
		String name = this.imports.get(id, scope).fileName().replaceFirst("(?i)\\.xls[xm]$", "") + " - ditolak.xlsx";
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.imports.writeRefusedRows(id, scope, out);
		return Download.of(name, out.toByteArray());
	}

}
