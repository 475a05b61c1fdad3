package id.sikap.logbook;

import java.util.UUID;

import id.sikap.account.SignedInAccount;
import id.sikap.testing.Fixtures;
import id.sikap.testing.SikapTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@SikapTest
class BlankListTests {

	@Autowired
	MockMvc mvc;

	@Autowired
	Fixtures fixtures;

	private UUID companion;

	private UUID group;

	@BeforeEach
	void a_group_that_fits_a_sheet() {
		this.fixtures.reset();
		this.companion = this.fixtures.companion("Siti Contoh", Fixtures.PURWODADI);
		this.group = this.fixtures.servedGroup("Melati 1", Fixtures.PUCANGSARI, this.companion, 20);
	}

	@Test
	void a_companion_prints_his_group_on_one_sheet_with_nothing_but_names() throws Exception {
		byte[] pdf = this.mvc.perform(list().with(user(this.fixtures.accountOf(this.companion))))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		try (PDDocument paper = Loader.loadPDF(pdf)) {
			assertThat(paper.getNumberOfPages()).isEqualTo(1);
			assertThat(new PDFTextStripper().getText(paper)).contains("Melati 1 001", "Melati 1 020", "Hadir", "Alpa")
				.doesNotContain("*");
		}
	}

	@Test
	void nobody_prints_the_names_of_others() throws Exception {
		SignedInAccount other = this.fixtures.accountOf(this.fixtures.companion("Budi Contoh", Fixtures.PURWODADI));
		this.mvc.perform(list().with(user(other))).andExpect(status().isNotFound());
		this.mvc.perform(list().with(user(this.fixtures.subdistrictCoordinator(Fixtures.TUTUR))))
			.andExpect(status().isNotFound());
		this.mvc.perform(list().with(user(this.fixtures.viewer()))).andExpect(status().isForbidden());
	}

	private MockHttpServletRequestBuilder list() {
		return get("/p2k2/daftar-kosong/{group}", this.group);
	}

}
