package id.sikap.attachment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import static java.time.ZoneOffset.UTC;

/**
 * Plain SQL, so that the bytes are read only where they are asked for.
 */
@Repository
class AttachmentRepository {

	private static final String COLUMNS = """
			select id, kind, file_name, content_type, byte_count, width, height, exif_taken_at, exif_latitude,
			       exif_longitude, uploaded_by, uploaded_at, claimed_at
			from attachment
			""";

	private final JdbcClient jdbc;

	AttachmentRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void insert(Attachment attachment, String regencyCode, byte[] content, byte[] sha256) {
		this.jdbc
			.sql("""
					insert into attachment (id, regency_code, kind, file_name, content_type, content, byte_count, sha256, width,
					                        height, exif_taken_at, exif_latitude, exif_longitude, uploaded_by, uploaded_at)
					values (:id, :regency, :kind, :name, :type, :content, :bytes, :sha256, :width, :height, :takenAt, :latitude,
					        :longitude, :by, :at)
					""")
			.param("id", attachment.id())
			.param("regency", regencyCode)
			.param("kind", attachment.kind().name())
			.param("name", attachment.fileName())
			.param("type", attachment.contentType())
			.param("content", content)
			.param("bytes", attachment.byteCount())
			.param("sha256", sha256)
			.param("width", attachment.width())
			.param("height", attachment.height())
			.param("takenAt", attachment.exifTakenAt())
			.param("latitude", attachment.exifLatitude())
			.param("longitude", attachment.exifLongitude())
			.param("by", attachment.uploadedBy())
			.param("at", attachment.uploadedAt().atOffset(UTC))
			.update();
	}

	/** In the order in which they were uploaded. */
	List<Attachment> find(Collection<UUID> ids) {
		return ids.isEmpty() ? List.of()
				: this.jdbc.sql(COLUMNS + "where id in (:ids) order by uploaded_at, id")
					.param("ids", ids)
					.query(Attachment.class)
					.list();
	}

	Optional<AttachmentContent> content(UUID id) {
		return this.jdbc.sql("select file_name, content_type, content bytes from attachment where id = :id")
			.param("id", id)
			.query(AttachmentContent.class)
			.optional();
	}

	int countUnclaimed(UUID uploader) {
		return this.jdbc.sql("select count(*) from attachment where uploaded_by = :by and claimed_at is null")
			.param("by", uploader)
			.query(Integer.class)
			.single();
	}

	/** How many of them are now claimed that were free until now. */
	int claim(Collection<UUID> ids, AttachmentKind kind, UUID uploader, Instant now) {
		return this.jdbc.sql("""
				update attachment set claimed_at = :now
				where id in (:ids) and kind = :kind and uploaded_by = :by and claimed_at is null
				""")
			.param("ids", ids)
			.param("kind", kind.name())
			.param("by", uploader)
			.param("now", now.atOffset(UTC))
			.update();
	}

	int deleteUnclaimed(Instant uploadedBefore) {
		return this.jdbc.sql("delete from attachment where claimed_at is null and uploaded_at < :before")
			.param("before", uploadedBefore.atOffset(UTC))
			.update();
	}

}
