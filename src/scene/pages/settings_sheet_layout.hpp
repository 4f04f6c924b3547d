#pragma once

// The places of the settings sheet's parts: the columns and pages, and values beside their names or below. Independent
// of the values, so that nothing jumps when one changes.

#include "scene/parts/draw_context.hpp"

#include <string>

namespace unknot {

/// The sizes that all parts of the sheet have in common.
struct SheetSizes {
    double margin = 0;
    double gap = 0;     ///< Between rows, and between the two targets of one.
    double padding = 0; ///< Inside a row.
    double target = 0;  ///< Height of one.
    double targetWidth = 0;
    double title = 0, name = 0, value = 0, foot = 0; ///< Of text.
};
SheetSizes sheetSizes(const DrawContext& context);

struct SheetLayout {
    SheetSizes sizes;
    Box title, back;
    Box rows; ///< All of them.
    int columns = 1;
    bool stacked = false; ///< The value is below its name.
    double nameWidth = 0; ///< Of the widest; for values beside them.
    int perPage = 1;
    int pages = 1;
    Size row;
    Box foot;           ///< For words.
    Box previous, next; ///< To turn pages; empty when there is only one.
};

/// `footWords` is what stands at the foot.
SheetLayout sheetLayout(const DrawContext& context, Size size, const std::string& footWords);

/// The row's place on its page.
Box rowPlace(const SheetLayout& layout, int row);

/// How much room a level's bars take.
double barsWidth(const SheetSizes& sizes);

} // namespace unknot
