package id.sikap.fieldwork;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForFieldStaff;
import id.sikap.p2k2.P2k2SessionService;
import id.sikap.p2k2.StoredSession;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the phone page asks the server; the README tells of each answer.
 */
@RestController
@RequestMapping("/lapangan/api")
@ForFieldStaff
class FieldApiController {

	static final int MOST_RECORD_BYTES = 256 * 1024;

	/** For a correction. */
	record StoredPayload(UUID id, int version, SessionPayload payload) {
	}

	private final HandshakeService handshakes;

	private final FieldRosterService rosters;

	private final RecordIntake intake;

	private final P2k2SessionService sessions;

	FieldApiController(HandshakeService handshakes, FieldRosterService rosters, RecordIntake intake,
			P2k2SessionService sessions) {
		this.handshakes = handshakes;
		this.rosters = rosters;
		this.intake = intake;
		this.sessions = sessions;
	}

	@GetMapping("/handshake")
	Handshake handshake(AreaScope scope, CsrfToken csrf, Locale language) {
		refuseUnlessCompanion(scope);
		return this.handshakes.with(scope, Map.of("header", csrf.getHeaderName(), "token", csrf.getToken()), language);
	}

	/**
	 * The tag is a weak one: a strong one would keep the answer from being compressed.
	 */
	@GetMapping("/roster")
	ResponseEntity<FieldRoster> roster(@RequestHeader(name = "If-None-Match", required = false) String known,
			AreaScope scope) {
		refuseUnlessCompanion(scope);
		FieldRoster roster = this.rosters.of(scope);
		String tag = "\"" + roster.version() + "\"";
		boolean same = known != null && known.replace("W/", "").equals(tag);
		return ResponseEntity.status(same ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
			.eTag("W/" + tag)
			.body(same ? null : roster);
	}

	@GetMapping("/sessions/{id}")
	StoredPayload session(@PathVariable UUID id, AreaScope scope) {
		refuseUnlessCompanion(scope);
		StoredSession stored = this.sessions.load(id, scope);
		return new StoredPayload(id, stored.session().getVersion(), SessionPayload.of(stored.record()));
	}

	@PostMapping("/records")
	ResponseEntity<RecordReceipt> take(HttpServletRequest request, AreaScope scope) throws IOException {
		refuseUnlessCompanion(scope);
		IncomingRecord record = RecordReader.read(Body.read(request, MOST_RECORD_BYTES));
		RecordReceipt receipt = this.intake.take(record, FieldSender.of(scope));
		return ResponseEntity.status(receipt.first() ? HttpStatus.CREATED : HttpStatus.OK).body(receipt);
	}

	static void refuseUnlessCompanion(AreaScope scope) {
		if (scope.companionId() == null) {
			throw new AccessDeniedException("only for companions");
		}
	}

}
