package id.sikap.dashboard;

import java.time.YearMonth;

import id.sikap.account.AreaScope;
import id.sikap.account.ForAdministration;
import id.sikap.account.ForEveryone;
import id.sikap.account.Role;
import id.sikap.account.SignedInAccount;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The first page: of the role that sees most, with links to those of the others.
 */
@Controller
class DashboardController {

	private final BoardService boards;

	private final BoardPage board;

	private final CompanionPage companion;

	private final AccountOverviewService accounts;

	DashboardController(BoardService boards, BoardPage board, CompanionPage companion,
			AccountOverviewService accounts) {
		this.boards = boards;
		this.board = board;
		this.companion = companion;
		this.accounts = accounts;
	}

	@GetMapping("/")
	@ForEveryone
	String home(@RequestParam(required = false) YearMonth bulan, @RequestParam(required = false) Measure peta,
			AreaScope scope, SignedInAccount me, Model model) {
		model.addAttribute("duties", scope.companionId() != null);
		if (!scope.wholeArea() && me.has(Role.ADMIN)) {
			return administration(scope, model);
		}
		if (!scope.wholeArea() && scope.companionId() != null) {
			return this.companion.showOwn("/", bulan, scope, model);
		}
		return this.board.show(this.boards.admit(me.areaCode(), scope), bulan, peta, scope, model);
	}

	@GetMapping("/ikhtisar")
	@ForAdministration
	String administration(AreaScope scope, Model model) {
		model.addAttribute("accounts", this.accounts.of(scope));
		return "dashboard/accounts";
	}

}
