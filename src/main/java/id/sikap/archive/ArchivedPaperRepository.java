package id.sikap.archive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The papers themselves, which are written once.
 */
@Repository
class ArchivedPaperRepository {

	private final JdbcClient jdbc;

	ArchivedPaperRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void write(UUID reportId, boolean named, byte[] pdf) {
		this.jdbc.sql("""
				insert into issued_report_paper (report_id, named, content, sha256, byte_count)
				values (:report, :named, :content, :sha256, :bytes)
				""")
			.param("report", reportId)
			.param("named", named)
			.param("content", pdf)
			.param("sha256", sha256(pdf))
			.param("bytes", pdf.length)
			.update();
	}

	Optional<byte[]> read(UUID reportId, boolean named) {
		return this.jdbc.sql("select content from issued_report_paper where report_id = :report and named = :named")
			.param("report", reportId)
			.param("named", named)
			.query((row, number) -> row.getBytes("content"))
			.optional();
	}

	/** In hexadecimal digits, as it is told on the page. */
	Optional<String> sha256(UUID reportId, boolean named) {
		return this.jdbc.sql("select sha256 from issued_report_paper where report_id = :report and named = :named")
			.param("report", reportId)
			.param("named", named)
			.query((row, number) -> HexFormat.of().formatHex(row.getBytes("sha256")))
			.optional();
	}

	private static byte[] sha256(byte[] content) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(content);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
