package id.sikap.fieldwork;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForFieldStaff;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Photos of sessions that have arrived, one request each; the picture is the whole body.
 */
@RestController
@RequestMapping("/lapangan/api/photos")
@ForFieldStaff
class FieldPhotoController {

	static final int MOST_PHOTO_BYTES = 5 * 1024 * 1024;

	static final String FACTS = "X-Sikap-Photo";

	private final PhotoIntake intake;

	FieldPhotoController(PhotoIntake intake) {
		this.intake = intake;
	}

	@PutMapping("/{id}")
	ResponseEntity<Map<String, UUID>> take(@PathVariable UUID id,
			@RequestHeader(name = FACTS, required = false) String facts, HttpServletRequest request, AreaScope scope)
			throws IOException {
		FieldApiController.refuseUnlessCompanion(scope);
		if (facts == null) {
			throw new MalformedException(FACTS);
		}
		boolean first = this.intake.take(id, RecordReader.photoFacts(facts), Body.read(request, MOST_PHOTO_BYTES),
				FieldSender.of(scope));
		return ResponseEntity.status(first ? HttpStatus.CREATED : HttpStatus.OK).body(Map.of("id", id));
	}

}
