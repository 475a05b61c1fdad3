package id.sikap.chart;

import java.util.List;

/** All tiles of a regency; the canvas is as large as its outermost tiles need. */
public record TileMap(List<Tile> tiles) {

	public double width() {
		return Palette.round(this.tiles.stream().mapToInt(Tile::column).max().orElse(1) * 58.5 - 2.5);
	}

	public double height() {
		return Palette.round(this.tiles.stream().mapToInt(Tile::row).max().orElse(1) * 49.0 - 3);
	}

}
