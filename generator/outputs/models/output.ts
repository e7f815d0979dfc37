import { groupViews } from "../client/groups.js";
import type { FileOf } from "../common/views.js";
import { defineOutput } from "../output.js";
import { modelSections, type AliasView, type EnumView, type InterfaceView } from "./models.js";
import { serializerSections, type SerializerView } from "./serializers.js";
import { xmlSections, type XmlModelView } from "./xml.js";

export interface ModelViews {
  "models/alias": AliasView;
  "models/enum": EnumView;
  "models/interface": InterfaceView;
  "models/serializer": SerializerView;
  "models/xml": XmlModelView;
}

export const models = defineOutput<ModelViews>({
  name: "models",
  says: "the types of the document, and how they stand on the wire",
  scope: "version",
  from: "model",
  needs: ["client"],
  owns: ["src/{version}/models.ts", "src/{version}/serializers.ts", "src/{version}/xml-models.ts"],
  emit(emission): FileOf<ModelViews>[] {
    const groups = groupViews(emission);
    const files = [
      { name: "models", sections: modelSections(emission) },
      { name: "serializers", sections: serializerSections(groups, emission) },
      { name: "xml-models", sections: xmlSections(groups, emission) },
    ];
    return files
      .filter(({ sections }) => sections.length > 0)
      .map(({ name, sections }) => ({ path: `src/${emission.folder}/${name}.ts`, language: "typescript", sections }));
  },
});
