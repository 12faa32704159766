import {
  writeBaseline
} from "../chunk-I7TUL22V.mjs";
import "../chunk-YS7CBO2N.mjs";
import "../chunk-53X4GTNB.mjs";
export {
  writeBaseline
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFtdLAogICJzb3VyY2VzQ29udGVudCI6IFtdLAogICJtYXBwaW5ncyI6ICIiLAogICJuYW1lcyI6IFtdCn0K
