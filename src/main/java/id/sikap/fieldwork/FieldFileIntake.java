package id.sikap.fieldwork;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import id.sikap.account.Account;
import id.sikap.account.AccountService;
import id.sikap.account.AreaScope;
import id.sikap.support.NotFoundException;
import id.sikap.support.RuleViolation;
import tools.jackson.databind.JsonNode;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * The last resort of a phone that cannot send: its queue as a file, brought in by the
 * coordinator or by the companion himself. Every row goes the way that it would have gone
 * from the phone, with the rights of who brings it; what the phone sends later all the
 * same is known.
 */
@Service
public class FieldFileIntake {

	private record Content(Owner account, Instant madeAt, List<JsonNode> records, List<Photo> photos) {
	}

	private record Owner(UUID id, String name) {
	}

	private record Photo(UUID id, JsonNode facts, String type, String data) {
	}

	private final FieldFileSeal seal;

	private final RecordIntake records;

	private final PhotoIntake photos;

	private final AccountService accounts;

	private final RefusalWords words;

	FieldFileIntake(FieldFileSeal seal, RecordIntake records, PhotoIntake photos, AccountService accounts,
			RefusalWords words) {
		this.seal = seal;
		this.records = records;
		this.photos = photos;
		this.accounts = accounts;
		this.words = words;
	}

	/**
	 * @param file as the phone wrote it
	 * @throws RuleViolation when it is no such file, or was closed for another server
	 */
	public FileReport bringIn(byte[] file, AreaScope scope) {
		Content content = read(file);
		FieldSender sender = sender(content.account(), scope);
		List<FileRow> rows = new ArrayList<>();
		content.records().forEach((record) -> rows.add(take(record, sender)));
		content.photos().forEach((photo) -> rows.add(take(photo, sender)));
		return new FileReport(content.account().name(), content.madeAt(), rows);
	}

	private Content read(byte[] file) {
		try {
			Content content = RecordReader.read(RecordReader.tree(this.seal.open(file)), Content.class);
			if (content.account() != null && content.records() != null && content.photos() != null) {
				return content;
			}
		}
		catch (MalformedException ex) {
			// told below, as any other file that is none of ours
		}
		throw RuleViolation.of("berkas", "fieldwork.error.file");
	}

	/**
	 * Whose phone it was counts as the file says it, within the area of who brings it.
	 */
	private FieldSender sender(Owner owner, AreaScope scope) {
		if (owner.id() == null || owner.id().equals(scope.account().id())) {
			return FieldSender.of(scope);
		}
		try {
			Account account = this.accounts.get(owner.id(), scope);
			return new FieldSender(scope, account.getId(), account.getCompanionId());
		}
		catch (NotFoundException ex) {
			return FieldSender.of(scope);
		}
	}

	private FileRow take(JsonNode json, FieldSender sender) {
		String kind = json.path("kind").asString("");
		kind = RecordKind.of(kind).map(RecordKind::code).orElse("unknown");
		try {
			IncomingRecord record = RecordReader.read(json);
			boolean first = this.records.take(record, sender).first();
			return new FileRow(kind, (record.payload() instanceof SessionPayload session) ? session.heldOn() : null,
					first ? FileRow.Result.NEW : FileRow.Result.KNOWN, null);
		}
		catch (MalformedException | DependencyException | ConflictException | RefusedException | NotFoundException
				| AccessDeniedException ex) {
			return new FileRow(kind, null, FileRow.Result.REFUSED, this.words.of(ex));
		}
	}

	private FileRow take(Photo photo, FieldSender sender) {
		try {
			if (photo == null || photo.id() == null || photo.facts() == null || photo.data() == null) {
				throw new MalformedException("photos");
			}
			boolean first = this.photos.take(photo.id(), RecordReader.photoFacts(photo.facts()), bytes(photo.data()),
					sender);
			return new FileRow("photo", null, first ? FileRow.Result.NEW : FileRow.Result.KNOWN, null);
		}
		catch (MalformedException | DependencyException | ConflictException | RefusedException | NotFoundException
				| AccessDeniedException ex) {
			return new FileRow("photo", null, FileRow.Result.REFUSED, this.words.of(ex));
		}
	}

	private static byte[] bytes(String base64) {
		try {
			return Base64.getDecoder().decode(base64);
		}
		catch (IllegalArgumentException ex) {
			throw new MalformedException("photos.data");
		}
	}

}
