package id.sikap.attachment;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

import id.sikap.account.SignedInAccount;
import id.sikap.support.RuleViolation;
import id.sikap.testing.Fixtures;
import id.sikap.testing.SikapTest;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@SikapTest
class AttachmentTests {

	@Autowired
	MockMvc mvc;

	@Autowired
	Fixtures fixtures;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	AttachmentService attachments;

	@Autowired
	UnclaimedAttachments unclaimed;

	@Autowired
	PlatformTransactionManager transactions;

	private TransactionTemplate transaction;

	private SignedInAccount me;

	@BeforeEach
	void a_companion() {
		this.fixtures.reset();
		this.transaction = new TransactionTemplate(this.transactions);
		this.me = this.fixtures.accountOf(this.fixtures.companion("Siti Contoh", Fixtures.PURWODADI));
	}

	@Test
	void a_photo_goes_up_and_its_uploader_sees_it_before_it_is_claimed() throws Exception {
		upload("foto", "IMG 1.jpg", Pictures.jpegWithExif(2000, 1500, 1)).andExpect(status().isCreated())
			.andExpect(jsonPath("$.name").value("IMG 1.jpg"));
		Attachment stored = this.attachments.find(List.of(only())).get(0);
		assertThat(stored.width()).isEqualTo(1600);
		assertThat(stored.exifTakenAt()).isEqualTo("2026-10-13T09:12:33");
		assertThat(stored.exifLatitude()).isEqualByComparingTo("-7.7891");
		assertThat(stored.uploadedBy()).isEqualTo(this.me.id());
		assertThat(stored.uploadedAt()).isNotNull();
		this.mvc.perform(get("/lampiran/" + only()).with(user(this.me)))
			.andExpect(status().isOk())
			.andExpect(header().string("X-Content-Type-Options", "nosniff"))
			.andExpect(header().string(HttpHeaders.CACHE_CONTROL, Matchers.containsString("private")));
		this.mvc.perform(get("/lampiran/" + only()).with(user(this.fixtures.regencyCoordinator())))
			.andExpect(status().isNotFound());
		claim(this.me);
		this.mvc.perform(get("/lampiran/" + only()).with(user(this.me))).andExpect(status().isNotFound());
	}

	@Test
	void a_photo_of_20_mb_is_refused_with_words() throws Exception {
		upload("foto", "besar.jpg", new byte[20 * 1024 * 1024]).andExpect(status().isUnprocessableContent())
			.andExpect(jsonPath("$.message").value(Matchers.containsString("5 MB")));
	}

	@Test
	void a_pdf_named_jpg_is_refused_with_words() throws Exception {
		for (String kind : List.of("foto", "berkas")) {
			upload(kind, "daftar.jpg", Pictures.PDF).andExpect(status().isUnprocessableContent())
				.andExpect(jsonPath("$.message").value(Matchers.containsString("daftar.jpg")));
		}
		assertThat(count()).isZero();
	}

	@Test
	void a_decompression_bomb_is_refused_with_words() throws Exception {
		upload("foto", "bom.png", Pictures.bomb(50_000, 50_000)).andExpect(status().isUnprocessableContent())
			.andExpect(jsonPath("$.message").value(Matchers.containsString("64 juta piksel")));
	}

	@Test
	void a_signed_list_is_a_pdf_or_a_picture() throws Exception {
		upload("berkas", "daftar.pdf", Pictures.PDF).andExpect(status().isCreated());
		upload("berkas", "daftar.png", Pictures.png(40, 30)).andExpect(status().isCreated());
		upload("foto", "daftar.pdf", Pictures.PDF).andExpect(status().isUnprocessableContent());
	}

	@Test
	void only_who_records_sessions_uploads() throws Exception {
		for (SignedInAccount other : List.of(this.fixtures.viewer(), this.fixtures.admin())) {
			this.mvc.perform(
					multipart("/lampiran/foto").file(file("a.jpg", Pictures.jpeg(9, 9))).with(user(other)).with(csrf()))
				.andExpect(status().isForbidden());
		}
		this.mvc.perform(multipart("/lampiran/foto").file(file("a.jpg", Pictures.jpeg(9, 9))).with(user(this.me)))
			.andExpect(status().isForbidden()); // without the token
	}

	@Test
	void an_upload_is_claimed_once_by_its_uploader_for_its_kind() throws Exception {
		upload("foto", "a.jpg", Pictures.jpeg(9, 9));
		SignedInAccount other = this.fixtures.regencyCoordinator();
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> claim(other));
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.transaction.executeWithoutResult(
				(status) -> this.attachments.claim(List.of(only()), AttachmentKind.FILE, "signedListId", this.me)));
		claim(this.me);
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> claim(this.me));
	}

	@Test
	void what_nobody_claims_within_a_day_is_removed_and_nothing_else() throws Exception {
		upload("foto", "alt.jpg", Pictures.jpeg(9, 9));
		claim(this.me);
		upload("foto", "b.jpg", Pictures.jpeg(9, 9));
		this.jdbc.sql("update attachment set uploaded_at = uploaded_at - interval '25 hours'").update();
		upload("foto", "c.jpg", Pictures.jpeg(9, 9));

		this.unclaimed.remove();

		assertThat(this.jdbc.sql("select file_name from attachment").query(String.class).list())
			.containsExactlyInAnyOrder("alt.jpg", "c.jpg");
	}

	@Test
	void nobody_fills_the_database_with_uploads_that_are_never_saved() throws Exception {
		upload("berkas", "a.pdf", Pictures.PDF);
		this.jdbc
			.sql("""
					insert into attachment (id, regency_code, kind, file_name, content_type, content, byte_count, sha256,
					                        uploaded_by, uploaded_at)
					select gen_random_uuid(), regency_code, kind, file_name, content_type, content, byte_count, sha256, uploaded_by,
					       uploaded_at
					from attachment, generate_series(2, :most)
					""")
			.param("most", AttachmentService.MOST_UNCLAIMED)
			.update();
		upload("berkas", "a.pdf", Pictures.PDF).andExpect(status().isUnprocessableContent());
	}

	private void claim(SignedInAccount account) {
		this.transaction.executeWithoutResult(
				(status) -> this.attachments.claim(List.of(only()), AttachmentKind.PHOTO, "photoIds", account));
	}

	private UUID only() {
		return this.jdbc.sql("select id from attachment").query(UUID.class).single();
	}

	private long count() {
		return this.jdbc.sql("select count(*) from attachment").query(Long.class).single();
	}

	private ResultActions upload(String kind, String name, byte[] content) throws Exception {
		return this.mvc
			.perform(multipart("/lampiran/" + kind).file(file(name, content)).with(user(this.me)).with(csrf()));
	}

	private static MockMultipartFile file(String name, byte[] content) throws IOException {
		return new MockMultipartFile("berkas", name, "application/octet-stream", content);
	}

}
