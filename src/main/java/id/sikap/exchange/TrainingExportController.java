package id.sikap.exchange;

import java.io.IOException;

import id.sikap.account.AreaScope;
import id.sikap.account.ForCoordinators;
import id.sikap.account.ForReaders;
import id.sikap.training.TrainingFilter;
import id.sikap.trainingrecord.RefresherFilter;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/ekspor")
class TrainingExportController {

	private final TrainingExports exports;

	private final ListDownload download;

	TrainingExportController(TrainingExports exports, ListDownload download) {
		this.exports = exports;
		this.download = download;
	}

	@GetMapping("/diklat")
	@ForReaders
	void trainings(TrainingFilter filter, AreaScope scope, Pageable page, HttpServletResponse response)
			throws IOException {
		this.exports.trainings(filter, scope, page.getSort(),
				this.download.begin("diklat", "training", scope, response));
	}

	@GetMapping("/penyegaran")
	@ForCoordinators
	void refreshers(RefresherFilter filter, AreaScope scope, Pageable page, HttpServletResponse response)
			throws IOException {
		this.exports.refreshers(filter, scope, page.getSort(),
				this.download.begin("penyegaran", "training", scope, response));
	}

}
