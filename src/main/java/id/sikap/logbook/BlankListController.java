package id.sikap.logbook;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForFieldStaff;

import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The attendance list on paper, for the day on which no phone works.
 */
@Controller
@ForFieldStaff
class BlankListController {

	private final BlankLists lists;

	BlankListController(BlankLists lists) {
		this.lists = lists;
	}

	@GetMapping("/p2k2/daftar-kosong/{groupId}")
	ResponseEntity<byte[]> print(@PathVariable UUID groupId, AreaScope scope) {
		BlankLists.Paper paper = this.lists.print(groupId, scope);
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.headers((headers) -> headers.setContentDisposition(
					ContentDisposition.inline().filename(paper.fileName(), StandardCharsets.UTF_8).build()))
			.body(paper.pdf());
	}

}
