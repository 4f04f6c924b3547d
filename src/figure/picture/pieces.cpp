#include "figure/picture/pieces.hpp"

namespace unknot {

void paintInOrder(Sketch& sketch, const std::vector<Piece>& pieces) {
    if (sketch.onlyMeasures()) {
        for (const Piece& piece : pieces)
            piece.paint(sketch);
        return;
    }
    std::vector<Strand> strands;
    for (const Piece& piece : pieces)
        strands.push_back(piece.strand);
    const std::vector<std::size_t> order = depthOrder(strands, sketch.camera());
    std::vector<const Piece*> glows;
    const auto finishLimb = [&] {
        for (const Piece* piece : glows)
            piece->glow(sketch);
        glows.clear();
    };
    Limb before = Limb::none;
    for (std::size_t index : order) {
        const Piece& piece = pieces[index];
        const bool goesOn = piece.limb != Limb::none && piece.limb == before;
        if (!goesOn) finishLimb();
        if (!goesOn) sketch.beginPart(piece.working ? PartKind::working : PartKind::body);
        const std::size_t hulls = sketch.hulls();
        piece.paint(sketch);
        // Leaves out the first hull: the elbow continues into the upper arm without a rim.
        if (piece.rim) sketch.addRimBehind(hulls + 1, 0.0034, *piece.rim);
        if (piece.glow) glows.push_back(&piece);
        before = piece.limb;
    }
    finishLimb();
}

} // namespace unknot
